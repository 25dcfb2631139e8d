import re

import boto3

client = boto3.client('s3')
SAMPLES = ('Buy now', 'see you at the meeting')


def handler(event, context):
    where = event['Records'][0]['s3']
    rule = client.get_object(Bucket=where['bucket']['name'], Key=where['object']['key'])['Body'].read().decode()
    compiled = re.compile(rule)
    return sum(1 for sample in SAMPLES if compiled.search(sample))
