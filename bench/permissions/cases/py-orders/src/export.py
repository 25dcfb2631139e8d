import os

import boto3

session = boto3.session.Session()
client = session.client('dynamodb')


def handler(event, context):
    paginator = client.get_paginator('scan')
    rows = 0
    for page in paginator.paginate(TableName=os.environ['TABLE_NAME'], PaginationConfig={'PageSize': 100}):  # uses dynamodb:Scan on Orders
        rows += page['Count']
    return rows
