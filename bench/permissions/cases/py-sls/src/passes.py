import os
import uuid

import boto3

passes = boto3.client('dynamodb')
NAME = os.environ['PASSES']


def buy(event, context):
    operation = passes.put_item
    operation(TableName=NAME, Item={'id': {'S': str(uuid.uuid4())}, 'plate': {'S': event['plate']}})  # uses dynamodb:PutItem on Passes


def check(event, context):
    item = getattr(passes, 'get_item')(TableName=NAME, Key={'id': {'S': event['id']}})  # uses dynamodb:GetItem on Passes
    return 'Item' in item
