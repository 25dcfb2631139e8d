import json
import os
import traceback

import boto3

jobs = boto3.resource('dynamodb').Table(os.environ['JOBS'])


def handler(event, context):
    for record in event['Records']:
        try:
            rows = json.loads(record['body'])
            jobs.put_item(Item={'id': record['messageId'], 'state': 'done', 'rows': len(rows)})
        except ValueError:
            jobs.put_item(Item={'id': record['messageId'], 'state': 'failed', 'reason': traceback.format_exc()})
