import json
import os

import boto3


class Desk:
    def __init__(self, sqs, sns):
        self.sqs = sqs
        self.sns = sns

    def sell(self, ticket):
        self.sqs.send_message(QueueUrl=os.environ['SALES'], MessageBody=json.dumps(ticket))  # uses sqs:SendMessage on Sales for Sell

    def announce(self, text):
        self.sns.publish(TopicArn=os.environ['NEWS'], Message=text)  # uses sns:Publish on News for Announce


def make_desk():
    return Desk(sqs=boto3.client('sqs'), sns=boto3.client('sns'))


def sell(event, context):
    make_desk().sell(event)


def announce(event, context):
    make_desk().announce(event['text'])
