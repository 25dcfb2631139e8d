import json
import os

import boto3

texts = boto3.resource('dynamodb').Table(os.environ['TEXTS'])


def handler(event, context):
    body = json.loads(event['body'])
    texts.update_item(
        Key={'week': 'next'},
        UpdateExpression='SET #text = :text, readers = :readers',
        ExpressionAttributeNames={'#text': 'text'},
        ExpressionAttributeValues={':text': body['text'], ':readers': int(body['readers'])},
    )
    return {'statusCode': 204}
