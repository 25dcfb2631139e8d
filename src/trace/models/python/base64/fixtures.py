import base64
import json
import os
from base64 import urlsafe_b64encode


def decoded(event, context):
    os.system(base64.b64decode(event['body']).decode('utf-8'))  # finds command
    os.system('ls ' + json.loads(base64.b64decode(event['body']))['folder'])  # finds command


def encoded(event, context):
    os.system('echo ' + base64.b64encode(event['body'].encode()).decode())
    os.system('echo ' + urlsafe_b64encode(event['body'].encode('utf-8')).decode('ascii'))
