import json
import os

import boto3

sns = boto3.client('sns')


def handler(event, context):
    wish = json.loads(event['body'])
    sns.publish(
        TopicArn=os.environ['TOPIC'],
        Message=json.dumps({'form': wish['form'], 'pages': int(wish['pages'])}),
        MessageAttributes={'kind': {'DataType': 'String', 'StringValue': 'letter'}},
    )
    return {'statusCode': 202}
