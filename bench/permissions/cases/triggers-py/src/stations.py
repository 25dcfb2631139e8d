import base64
import json
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['READINGS'])


def reading(event, context):
    for record in event['Records']:
        table.put_item(Item=json.loads(record['body']))  # uses dynamodb:PutItem on Readings


def stream(event, context):
    return [base64.b64decode(record['kinesis']['data']).decode() for record in event['Records']]


def changes(event, context):
    return len([record for record in event['Records'] if record['eventName'] == 'REMOVE'])


def broker(event, context):
    for topic, records in event['records'].items():
        print(topic, len(records))


def rabbit(event, context):
    print(event['eventSourceArn'], len(event['rmqMessagesByQueue']))


def self_managed(event, context):
    broker(event, context)


def alarm(event, context):
    print(event['detail']['alarmName'])


def private(event, context):
    print('reached from inside', context.aws_request_id)


def own(event, context):
    return _round(event['value'])


def quiet(event, context):
    return _round(event['value']) > 30


def _round(value):
    return round(float(value), 1)
