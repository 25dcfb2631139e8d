import json
import os

import boto3

client = boto3.client('lambda')


def handler(event, context):
    wish = json.loads(event['body'])
    payload = json.dumps({'pattern': wish['pattern']}).encode('utf-8')
    client.invoke(FunctionName=os.environ['MIRROR'], InvocationType='Event', Payload=payload)
    return {'statusCode': 202}
