import os

import boto3
from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer, IdempotencyConfig, idempotent_function

store = DynamoDBPersistenceLayer(table_name=os.environ['IDEMPOTENCY_TABLE'], boto3_session=boto3.session.Session())
table = boto3.resource('dynamodb').Table(os.environ['PAYMENTS'])


# uses dynamodb:GetItem on Seen; dynamodb:PutItem on Seen; dynamodb:UpdateItem on Seen; dynamodb:DeleteItem on Seen for Refund
@idempotent_function(data_keyword_argument='order', config=IdempotencyConfig(), persistence_store=store)
def refund(order):
    table.update_item(Key={'id': order['id']}, UpdateExpression='SET refunded = :t', ExpressionAttributeValues={':t': True})  # uses dynamodb:UpdateItem on Payments for Refund
    return order['id']


def handler(event, context):
    return [refund(order=order) for order in event['orders']]
