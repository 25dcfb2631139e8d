import json

import boto3

client = boto3.client('events')


def handler(event, context):
    fault = json.loads(event['body'])['fault']
    client.put_events(Entries=[{'Source': 'docks', 'DetailType': 'Fault', 'Detail': json.dumps({'fault': fault})}])
    return {'statusCode': 202}
