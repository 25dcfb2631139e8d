import os

import boto3


def handler(event, context):
    stock = boto3.resource('dynamodb').Table(os.environ['STOCK_TABLE'])
    with stock.batch_writer(overwrite_by_pkeys=['pk']) as batch:
        for row in event['rows']:
            batch.put_item(Item=row)  # uses dynamodb:BatchWriteItem on Stock


def wipe(event, context):
    stock = boto3.resource('dynamodb').Table(os.environ['STOCK_TABLE'])
    keys = stock.scan(ProjectionExpression='pk')['Items']  # uses dynamodb:Scan on Stock
    with stock.batch_writer() as batch:
        for key in keys:
            batch.delete_item(Key=key)  # uses dynamodb:BatchWriteItem on Stock
