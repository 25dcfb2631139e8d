import os

from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer, IdempotencyConfig, idempotent

persistence_layer = DynamoDBPersistenceLayer(table_name=os.environ['IDEMPOTENCY_TABLE'])
config = IdempotencyConfig(event_key_jmespath='payment_id')


# uses dynamodb:GetItem on Seen; dynamodb:PutItem on Seen; dynamodb:UpdateItem on Seen; dynamodb:DeleteItem on Seen for Pay
@idempotent(config=config, persistence_store=persistence_layer)
def handler(event, context):
    return {'paid': event['amount']}
