import email
import os
from email.header import Header
from email.utils import parseaddr


def read(event, context):
    message = email.message_from_string(event['content'])
    os.system('ls ' + message['Subject'])  # finds command
    name, address = parseaddr(event['from'])
    os.system('ls ' + address)  # finds command


def titled(event, context):
    os.system('ls ' + str(len(Header(event['subject'], 'utf-8').encode())))
