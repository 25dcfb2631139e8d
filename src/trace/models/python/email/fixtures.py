import email
import html
import os
import smtplib
from email.header import Header
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import parseaddr


def read(event, context):
    message = email.message_from_string(event['content'])
    os.system('ls ' + message['Subject'])  # finds command
    name, address = parseaddr(event['from'])
    os.system('ls ' + address)  # finds command


def titled(event, context):
    os.system('ls ' + str(len(Header(event['subject'], 'utf-8').encode())))


def sent(event, context):
    server = smtplib.SMTP('mail.example.com')
    message = MIMEMultipart()
    message['Subject'] = event['subject']
    message.attach(MIMEText('hello ' + event['name']))
    server.sendmail('a@example.com', 'b@example.com', message.as_string())
    message.attach(MIMEText('<b>' + event['name'] + '</b>', 'html'))
    server.sendmail('a@example.com', 'b@example.com', message.as_string())  # finds mail
    server.send_message(message)  # finds mail
    other = EmailMessage()
    other['Subject'] = event['subject']
    other.add_alternative('<b>' + html.escape(event['name']) + '</b>', subtype='html')
    server.send_message(other)
