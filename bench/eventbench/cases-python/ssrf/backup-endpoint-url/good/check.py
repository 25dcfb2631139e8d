import json

import boto3
from botocore.config import Config

ENDPOINTS = {'eu': 'https://s3.eu.storage.example', 'us': 'https://s3.us.storage.example'}


def handler(event, context):
    target = json.loads(event['body'])['target']
    client = boto3.client('s3', endpoint_url=ENDPOINTS[target], config=Config(connect_timeout=3))
    return {'statusCode': 204 if client.list_buckets()['Buckets'] else 404}
