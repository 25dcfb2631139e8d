import json
import os

import boto3

sqs = boto3.client('sqs')


def handler(event, context):
    payment = json.loads(event['body'])
    charge = {'cardNumber': payment['cardNumber'], 'cents': int(payment['cents'])}
    sqs.send_message(QueueUrl=os.environ['CHARGES'], MessageBody=json.dumps(charge))
    return {'statusCode': 202}
