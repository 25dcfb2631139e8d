import os

import boto3

data = boto3.client('rds-data')
WHERE = {'resourceArn': os.environ['CLUSTER_ARN'], 'secretArn': os.environ['DB_SECRET']}


def rows(event, context):
    # uses rds-data:ExecuteStatement on Cluster; secretsmanager:GetSecretValue on DbSecret
    return data.execute_statement(**WHERE, database='shop', sql='select * from orders where day = :day', parameters=[{'name': 'day', 'value': {'stringValue': event['day']}}])['records']


def move(event, context):
    begun = data.begin_transaction(**WHERE, database='shop')['transactionId']  # uses rds-data:BeginTransaction on Cluster; secretsmanager:GetSecretValue on DbSecret
    sets = [[{'name': 'id', 'value': {'longValue': identity}}] for identity in event['ids']]
    data.batch_execute_statement(**WHERE, sql='update orders set done = true where id = :id', parameterSets=sets, transactionId=begun)  # uses rds-data:BatchExecuteStatement on Cluster; secretsmanager:GetSecretValue on DbSecret
    data.commit_transaction(resourceArn=WHERE['resourceArn'], secretArn=WHERE['secretArn'], transactionId=begun)  # uses rds-data:CommitTransaction on Cluster; secretsmanager:GetSecretValue on DbSecret


def login(event, context):
    rds = boto3.client('rds')
    return rds.generate_db_auth_token(DBHostname=event['host'], Port=5432, DBUsername='app')  # uses rds-db:connect on ?
