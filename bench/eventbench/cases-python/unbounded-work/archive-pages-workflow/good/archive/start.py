import json
import os

import boto3

MACHINE = os.environ['MACHINE']
client = boto3.Session().client('stepfunctions')


def handler(event, context):
    to = json.loads(event['body'])['to']
    client.start_execution(stateMachineArn=MACHINE, input=json.dumps(dict(to=to)))
    return {'statusCode': 202}
