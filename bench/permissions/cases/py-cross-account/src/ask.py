import json
import os

import boto3

client = boto3.client('lambda')


def by_name(event, context):
    return json.load(client.invoke(FunctionName=os.environ['PRINTER'], Payload=json.dumps(event))['Payload'])  # uses lambda:InvokeFunction on Printer


def by_alias(event, context):
    return json.load(client.invoke(FunctionName=os.environ['PRINTER_ALIAS'], Payload=json.dumps(event))['Payload'])  # uses lambda:InvokeFunction on Printer:live


def other(event, context):
    arn = 'arn:aws:lambda:eu-west-1:444455556666:function:heating-forecast'
    client.invoke(FunctionName=arn, InvocationType='Event', Payload=b'{}')  # uses lambda:InvokeFunction on arn:lambda:heating-forecast
