import json
import os

import boto3

sfn = boto3.client('stepfunctions')
SITES = {'shop': 'shop.example', 'blog': 'blog.example'}


def start(event, context):
    sfn.start_execution(stateMachineArn=os.environ['MACHINE'], input=json.dumps({'site': json.loads(event['body'])['site']}))
    return {'statusCode': 202}


def plan(event, context):
    site = event['site']
    return {'host': SITES.get(site, site), 'path': '/health'}
