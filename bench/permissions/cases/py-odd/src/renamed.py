import os as operating_system

import boto3 as aws
from boto3 import client as make_client

env = operating_system.environ


def handler(event, context):
    tools = aws.resource('dynamodb').Table(env['TOOLS'])
    tools.put_item(Item={'id': event['tool']})  # uses dynamodb:PutItem on Tools
    make_client('sns').publish(TopicArn=env['HELP'], Message='new tool')  # uses sns:Publish on Help
