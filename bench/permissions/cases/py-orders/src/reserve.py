import os

import boto3

ORDERS = os.environ['TABLE_NAME']
STOCK = os.getenv('STOCK_TABLE')


def handler(event, context):
    client = boto3.client('dynamodb')
    client.transact_write_items(  # uses dynamodb:PutItem on Orders; dynamodb:ConditionCheckItem on Stock
        TransactItems=[
            {'Put': {'TableName': ORDERS, 'Item': event['order']}},
            {'ConditionCheck': {'TableName': STOCK, 'Key': {'pk': {'S': event['sku']}}, 'ConditionExpression': 'attribute_exists(pk)'}},
        ]
    )


def check(event, context):
    client = boto3.client('dynamodb')
    gets = [{'Get': {'TableName': STOCK, 'Key': {'pk': {'S': sku}}}} for sku in event['skus']]
    return client.transact_get_items(TransactItems=gets)['Responses']  # uses dynamodb:GetItem on Stock
