import os

import boto3

aws = {name: boto3.client(name) for name in ('sqs', 'sns', 's3')}


def handler(event, context):
    if event['urgent']:
        aws['sns'].publish(TopicArn=os.environ['HELP'], Message=event['text'])  # uses sns:Publish on Help
    else:
        aws['sqs'].send_message(QueueUrl=os.environ['WAITING'], MessageBody=event['text'])  # uses sqs:SendMessage on Waiting
