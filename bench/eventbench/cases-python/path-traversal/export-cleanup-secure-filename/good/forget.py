import json
import os
import boto3

sqs = boto3.resource('sqs')
jobs = sqs.Queue(os.environ['JOBS'])


def handler(event, context):
    name = json.loads(event['body'])['name']
    jobs.send_message(MessageBody='remove', MessageAttributes={'name': {'DataType': 'String', 'StringValue': name}})
    return {'statusCode': 202}
