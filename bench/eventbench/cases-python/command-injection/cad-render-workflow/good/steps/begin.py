import json
import os

import boto3

machines = boto3.client('stepfunctions')


def handler(event, context):
    wish = json.loads(event['body'])
    work = {'material': wish['material'], 'size': float(wish['size'])}
    machines.start_execution(stateMachineArn=os.environ['RENDER'], input=json.dumps(work))
    return {'statusCode': 202}
