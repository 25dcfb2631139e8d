import contextlib
import os

import boto3


@contextlib.contextmanager
def lock(name):
    table = boto3.resource('dynamodb').Table(os.environ['TOOLS'])
    table.put_item(Item={'id': f'lock-{name}'}, ConditionExpression='attribute_not_exists(id)')  # uses dynamodb:PutItem on Tools for Managed
    try:
        yield table
    finally:
        table.delete_item(Key={'id': f'lock-{name}'})  # uses dynamodb:DeleteItem on Tools for Managed


def handler(event, context):
    with lock(event['tool']) as table:
        return table.query(KeyConditionExpression='id = :t', ExpressionAttributeValues={':t': event['tool']})['Items']  # uses dynamodb:Query on Tools
