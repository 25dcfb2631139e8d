import json
import os

import boto3
from boto3.dynamodb.conditions import Key

dynamodb = boto3.resource('dynamodb')
table = dynamodb.Table(os.environ['TABLE_NAME'])
sqs = boto3.client('sqs')


def place(event, context):
    order = json.loads(event['body'])
    table.put_item(Item=order, ConditionExpression='attribute_not_exists(pk)')  # uses dynamodb:PutItem on Orders
    sqs.send_message(QueueUrl=os.environ['QUEUE_URL'], MessageBody=json.dumps(order))  # uses sqs:SendMessage on Baking
    return {'statusCode': 201}


def fetch(event, context):
    key = {'pk': event['pathParameters']['shop'], 'sk': event['pathParameters']['id']}
    answer = table.get_item(Key=key, ConsistentRead=True)  # uses dynamodb:GetItem on Orders
    return {'statusCode': 200, 'body': json.dumps(answer.get('Item'), default=str)}


def of_status(event, context):
    arguments = dict(IndexName='status-index', KeyConditionExpression=Key('status').eq(event['status']))
    items = []
    while True:
        page = table.query(**arguments)  # uses dynamodb:Query on Orders/index/status-index
        items += page['Items']
        if 'LastEvaluatedKey' not in page:
            return items
        arguments['ExclusiveStartKey'] = page['LastEvaluatedKey']


def correct(event, context):
    table.update_item(  # uses dynamodb:UpdateItem on Orders
        Key={'pk': event['shop'], 'sk': event['id']},
        UpdateExpression='SET amount = :a',
        ExpressionAttributeValues={':a': event['amount']},
    )


def drop_everything():
    """For the test account only, from a Python shell."""
    table.delete()
    boto3.client('s3').delete_bucket(Bucket='bakery-test')
