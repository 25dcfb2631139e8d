import json
import os

import boto3

client = boto3.client('lambda')


def handler(event, context):
    wish = json.loads(event['body'])
    client.invoke(FunctionName=os.environ['COMPOSE'], InvocationType='Event', Payload=json.dumps({'folder': wish['folder']}))
    return {'statusCode': 202}
