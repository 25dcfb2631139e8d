import json
import os

import boto3

ses = boto3.client('ses')


def one_line(text):
    return ' '.join(str(text).split())[:120]


def handler(event, context):
    form = json.loads(event['body'])
    head = ['From: web@carpentry.example', 'To: ' + os.environ['OFFICE']]
    head.append('Subject: ' + form['subject'])
    data = '\r\n'.join(head) + '\r\n\r\n' + form['message']
    ses.send_raw_email(RawMessage={'Data': data.encode()})  # finds mail-injection
    return {'statusCode': 202}
