import json
import os
import boto3

sqs = boto3.client('sqs')


def handler(event, context):
    order = {**json.loads(event['body']), 'source': 'web'}
    sqs.send_message(QueueUrl=os.environ['RENDERS'], MessageBody=json.dumps({'scene': order['scene'], 'frames': int(order['frames'])}))
    return {'statusCode': 202}
