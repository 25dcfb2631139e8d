import os

import boto3

client = boto3.client('dynamodb')


def select(event, context):
    statement = f'SELECT * FROM "{os.environ["TABLE_NAME"]}" WHERE pk = ?'
    return client.execute_statement(Statement=statement, Parameters=[{'S': event['shop']}])['Items']  # uses dynamodb:PartiQLSelect on Orders


def fix(event, context):
    statements = [
        {'Statement': f"UPDATE \"{os.environ['STOCK_TABLE']}\" SET amount = 0 WHERE pk = ?", 'Parameters': [{'S': sku}]} for sku in event['skus']
    ]
    client.batch_execute_statement(Statements=statements)  # uses dynamodb:PartiQLUpdate on Stock
