import json
import os
import smtplib
from email.message import EmailMessage

OFFICE = 'office@estate.example'


def handler(event, context):
    house = json.loads(event['body'])['house']
    text = f'From: web@estate.example\nTo: {OFFICE}\nSubject: Viewing of {house}\n\nPlease call back.'
    with smtplib.SMTP_SSL(os.environ['SMTP_HOST']) as server:
        server.sendmail('web@estate.example', [OFFICE], text)  # finds mail-injection
    return {'statusCode': 202}
