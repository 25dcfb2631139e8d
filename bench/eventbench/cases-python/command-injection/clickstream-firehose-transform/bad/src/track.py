import json
import os
import boto3

firehose = boto3.client('firehose')


def handler(event, context):
    click = json.loads(event['body'])
    data = {'browser': click['browser'], 'x': int(click['x'])}
    firehose.put_record(DeliveryStreamName=os.environ['DELIVERY'], Record={'Data': json.dumps(data) + '\n'})
    return {'statusCode': 202}
