import json
import os
import smtplib
from email.message import EmailMessage

OFFICE = 'office@estate.example'


def handler(event, context):
    house = json.loads(event['body'])['house']
    message = EmailMessage()
    message['From'], message['To'] = 'web@estate.example', OFFICE
    message['Subject'] = f'Viewing of {house}'
    message.set_content('Please call back.')
    with smtplib.SMTP_SSL(os.environ['SMTP_HOST']) as server:
        server.send_message(message)
    return {'statusCode': 202}
