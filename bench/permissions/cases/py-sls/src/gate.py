import json
import os

import boto3

aws_lambda = boto3.client('lambda')


def handler(event, context):
    return {'open': event['spot']}


def open_gate(event, context):
    aws_lambda.invoke(FunctionName=os.environ['GATE'], InvocationType='Event', Payload=json.dumps(event))  # uses lambda:InvokeFunction on gate


def invoice(event, context):
    return {'amount': event['hours'] * 2}


def bill(event, context):
    answer = aws_lambda.invoke(FunctionName=os.environ['INVOICES_FUNCTION'], Payload=json.dumps(event))  # uses lambda:InvokeFunction on invoice
    return json.load(answer['Payload'])


def record(event, context):
    name = os.environ['EVENTS'].split('/')[-1]
    boto3.client('kinesis').put_record(StreamName=name, Data=json.dumps(event).encode(), PartitionKey=event['spot'])  # uses kinesis:PutRecord on Entries
