import json
import os

import boto3

QUEUE_NAME = 'repairs.fifo'


def handler(event, context):
    client = boto3.client('sqs')
    url = client.get_queue_url(QueueName=QUEUE_NAME)['QueueUrl']  # uses sqs:GetQueueUrl on Repairs
    client.send_message(QueueUrl=url, MessageBody=json.dumps(event), MessageGroupId=event['car'])  # uses sqs:SendMessage on Repairs


def by_name(event, context):
    queue = boto3.resource('sqs').get_queue_by_name(QueueName=QUEUE_NAME)  # uses sqs:GetQueueUrl on Repairs
    queue.send_messages(Entries=[{'Id': '1', 'MessageBody': 'check', 'MessageGroupId': 'all'}])  # uses sqs:SendMessage on Repairs


def drain(event, context):
    queue = boto3.resource('sqs').Queue(os.environ['QUEUE'])
    done = 0
    for message in queue.receive_messages(MaxNumberOfMessages=10, WaitTimeSeconds=1):  # uses sqs:ReceiveMessage on Repairs
        print(message.body)
        message.delete()  # uses sqs:DeleteMessage on Repairs
        done += 1
    return done


def later(event, context):
    boto3.client('sqs').change_message_visibility(  # uses sqs:ChangeMessageVisibility on Repairs
        QueueUrl=os.environ['QUEUE'], ReceiptHandle=event['receipt'], VisibilityTimeout=600
    )
