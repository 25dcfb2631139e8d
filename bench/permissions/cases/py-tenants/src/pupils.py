import os

import boto3

TABLE_ARN = os.environ['TABLE_ARN']
client = boto3.client('dynamodb')


def enrol(event, context):
    school = event['requestContext']['authorizer']['claims']['custom:school']
    table = boto3.resource('dynamodb').Table(TABLE_ARN.split('/')[-1])
    table.put_item(Item={'school': school, 'id': event['id']})  # uses dynamodb:PutItem on Pupils


def by_arn(event, context):
    key = {'school': {'S': event['school']}, 'id': {'S': event['id']}}
    return client.get_item(TableName=TABLE_ARN, Key=key).get('Item')  # uses dynamodb:GetItem on Pupils
