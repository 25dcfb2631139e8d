import json
import os

try:
    import orjson as parser
except ImportError:
    parser = json

if os.environ.get('AWS_SAM_LOCAL'):
    import boto3

    dynamodb = boto3.resource('dynamodb', endpoint_url='http://dynamodb:8000')
else:
    import boto3

    dynamodb = boto3.resource('dynamodb')


def handler(event, context):
    item = parser.loads(event['body'])
    dynamodb.Table(os.environ['TOOLS']).delete_item(Key={'id': item['id']})  # uses dynamodb:DeleteItem on Tools
