import os

from aws_lambda_powertools.utilities.parameters import DynamoDBProvider

provider = DynamoDBProvider(table_name=os.environ['RATES_TABLE'])


def one(event, context):
    return provider.get('eur')  # uses dynamodb:GetItem on Rates


def many(event, context):
    return provider.get_multiple('all')  # uses dynamodb:Query on Rates
