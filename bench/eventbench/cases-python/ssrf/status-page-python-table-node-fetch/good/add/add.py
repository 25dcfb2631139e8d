import json
import os
import uuid

import boto3

table = boto3.resource('dynamodb').Table(os.environ['TARGETS'])


def handler(event, context):
    target = json.loads(event['body'])
    with table.batch_writer() as batch:
        batch.put_item(Item={'id': str(uuid.uuid4()), 'address': target['address'], 'port': int(target['port'])})
    return {'statusCode': 201}
