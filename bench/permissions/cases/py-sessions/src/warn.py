import os

import boto3

sns = boto3.client('sns')


def handler(event, context):
    topic = boto3.resource('sns').Topic(os.environ['ALERTS'])
    topic.publish(Message=f"car {event['car']} left the zone")  # uses sns:Publish on Alerts


def many(event, context):
    entries = [{'Id': str(i), 'Message': text} for i, text in enumerate(event['texts'])]
    sns.publish_batch(TopicArn=os.environ['ALERTS'], PublishBatchRequestEntries=entries)  # uses sns:Publish on Alerts


def text(event, context):
    sns.publish(PhoneNumber=event['phone'], Message='Your car is ready')  # uses sns:Publish on *
