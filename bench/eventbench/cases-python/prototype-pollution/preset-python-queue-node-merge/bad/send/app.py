import json
import os

import boto3

sns = boto3.client('sns')


def handler(event, context):
    preset = json.loads(event['body'])['preset']
    sns.publish(TopicArn=os.environ['TOPIC'], Message=json.dumps(preset))
    return {'statusCode': 202}
