import os

import boto3

sqs = boto3.resource('sqs')
queue = sqs.Queue(os.environ['WORK'])


def post(event, context):
    queue.send_message(MessageBody=event['text'])  # uses sqs:SendMessage on Work; kms:GenerateDataKey on MessageKey; kms:Decrypt on MessageKey


def take(event, context):
    return [message.body for message in queue.receive_messages()]  # uses sqs:ReceiveMessage on Work; kms:Decrypt on MessageKey


def notice(event, context):
    boto3.client('sns').publish(TopicArn=os.environ['NOTICES'], Message=event['text'])  # uses sns:Publish on Notices; kms:GenerateDataKey on MessageKey; kms:Decrypt on MessageKey
