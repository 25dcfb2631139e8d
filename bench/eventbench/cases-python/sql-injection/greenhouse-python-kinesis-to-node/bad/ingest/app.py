import json
import os
import uuid

import boto3

kinesis = boto3.client('kinesis')


def handler(event, context):
    reading = json.loads(event['body'])
    data = json.dumps({'bed': reading['bed'], 'celsius': float(reading['celsius'])}).encode()
    kinesis.put_record(StreamName=os.environ['STREAM'], Data=data, PartitionKey=str(uuid.uuid4()))
    return {'statusCode': 202}
