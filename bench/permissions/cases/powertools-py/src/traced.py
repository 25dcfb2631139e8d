import os

import boto3
from aws_lambda_powertools import Tracer

tracer = Tracer()


@tracer.capture_method
def load(identity):
    return boto3.resource('dynamodb').Table(os.environ['PAYMENTS']).get_item(Key={'id': identity}).get('Item')  # uses dynamodb:GetItem on Payments for Traced


@tracer.capture_lambda_handler
def handler(event, context):
    return load(event['id'])
