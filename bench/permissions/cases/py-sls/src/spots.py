import os

import boto3
from boto3.dynamodb.conditions import Attr, Key

ddb = boto3.resource('dynamodb', region_name='eu-central-1')


def spots():
    return ddb.Table(os.environ['SPOTS'])


def enter(event, context):
    spots().update_item(  # uses dynamodb:UpdateItem on Spots for enter, queue
        Key={'id': event['spot']},
        UpdateExpression='SET #s = :taken',
        ConditionExpression=Attr('state').eq('free'),
        ExpressionAttributeNames={'#s': 'state'},
        ExpressionAttributeValues={':taken': 'taken'},
    )


def leave(event, context):
    table = spots()
    table.meta.client.put_item(TableName=table.name, Item={'id': event['spot'], 'state': 'free'})  # uses dynamodb:PutItem on Spots


def free(event, context):
    answer = spots().query(IndexName='by-state', Select='COUNT', KeyConditionExpression=Key('state').eq('free'))  # uses dynamodb:Query on Spots/index/by-state
    return answer['Count']


def queue(event, context):
    for record in event['Records']:
        enter({'spot': record['body']}, context)
