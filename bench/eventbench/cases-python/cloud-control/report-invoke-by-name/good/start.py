import json

import boto3

client = boto3.client('lambda')
REPORTS = {'daily': 'reports-daily', 'weekly': 'reports-weekly'}


def handler(event, context):
    body = json.loads(event['body'])
    name = REPORTS.get(body['report'], 'reports-daily')
    client.invoke(FunctionName=name, InvocationType='Event', Payload=b'{}')
    return {'statusCode': 202}
