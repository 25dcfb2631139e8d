import os

import boto3

resource = boto3.resource('dynamodb')


def handler(event, context):
    orders, stock = os.environ['TABLE_NAME'], os.environ['STOCK_TABLE']
    answer = resource.batch_get_item(  # uses dynamodb:BatchGetItem on Orders; dynamodb:BatchGetItem on Stock
        RequestItems={orders: {'Keys': event['orders']}, stock: {'Keys': event['stock']}}
    )
    return answer['Responses']
