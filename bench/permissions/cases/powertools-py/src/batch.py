import os

import boto3
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response

processor = BatchProcessor(event_type=EventType.SQS)
table = boto3.resource('dynamodb').Table(os.environ['PAYMENTS'])


def record_handler(record):
    table.put_item(Item=record.json_body)  # uses dynamodb:PutItem on Payments for Batch


def handler(event, context):
    return process_partial_response(event=event, record_handler=record_handler, processor=processor, context=context)
