import json
import os

import boto3

sqs = boto3.client('sqs')


def handler(event, context):
    body = json.loads(event['body'])
    message = {'parcel': int(body['parcel']), 'depot': int(body['depot'])}
    sqs.send_message(QueueUrl=os.environ['SCANS'], MessageBody=json.dumps(message))
    return {'statusCode': 202}
