import os
import urllib.parse

import boto3
from boto3.s3.transfer import TransferConfig

client = boto3.client('s3')
config = TransferConfig(max_concurrency=2)


def handler(event, context):
    record = event['Records'][0]
    key = urllib.parse.unquote_plus(record['s3']['object']['key'], encoding='utf-8')
    target = os.path.join('/tmp', key)
    client.download_file('blueprints-in', key, target, Config=config)  # finds path-traversal
    return True
