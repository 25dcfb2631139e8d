import json
import os
import uuid

import boto3

client = boto3.client('dynamodb')


def handler(event, context):
    hook = json.loads(event['body'])
    item = {'id': {'S': uuid.uuid4().hex}, 'host': {'S': hook['host']}, 'grade': {'N': str(int(hook['grade']))}}
    client.put_item(TableName=os.environ['HOOKS'], Item=item)
    return {'statusCode': 201}
