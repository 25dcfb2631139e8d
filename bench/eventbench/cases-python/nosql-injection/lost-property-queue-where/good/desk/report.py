import json
import os

import boto3

queue = boto3.resource('sqs').get_queue_by_name(QueueName=os.environ['QUEUE_NAME'])


def handler(event, context):
    report = json.loads(event['body'])
    queue.send_message(MessageBody=json.dumps({'colour': report['colour'], 'station': int(report['station'])}))
    return {'statusCode': 202}
