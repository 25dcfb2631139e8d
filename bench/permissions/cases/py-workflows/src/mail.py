import os
from email.mime.multipart import MIMEMultipart

import boto3

FROM = os.environ['FROM']


def v1(event, context):
    boto3.client('ses').send_email(  # uses ses:SendEmail on ?
        Source=FROM,
        Destination={'ToAddresses': [event['to']]},
        Message={'Subject': {'Data': 'Your claim'}, 'Body': {'Text': {'Data': event['text']}}},
    )


def v2(event, context):
    client = boto3.client('sesv2')
    content = {'Simple': {'Subject': {'Data': 'Your claim'}, 'Body': {'Text': {'Data': event['text']}}}}
    client.send_email(FromEmailAddress=FROM, Destination={'ToAddresses': [event['to']]}, Content=content)  # uses ses:SendEmail on ?


def raw(event, context):
    message = MIMEMultipart()
    message['Subject'] = 'Your papers'
    client = boto3.client(service_name='ses', region_name='eu-west-1')
    client.send_raw_email(Source=FROM, Destinations=[event['to']], RawMessage={'Data': message.as_string()})  # uses ses:SendRawEmail on ?
