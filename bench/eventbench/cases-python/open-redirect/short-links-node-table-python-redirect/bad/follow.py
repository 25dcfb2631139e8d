import os

import boto3

links = boto3.resource('dynamodb').Table(os.environ['LINKS'])


def handler(event, context):
    item = links.get_item(Key={'code': event['pathParameters']['code']}).get('Item')
    if item is None:
        return {'statusCode': 404}
    return {'statusCode': 301, 'headers': {'Location': item['target']}}  # finds open-redirect
