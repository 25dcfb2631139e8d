import os
import secrets
from secrets import token_urlsafe


def clean(event, context):
    os.system('touch /tmp/' + secrets.token_hex(16))
    os.system('touch /tmp/' + token_urlsafe())
    os.system('touch /tmp/' + secrets.choice(['a', 'b']))
    os.system('touch /tmp/' + secrets.choice([event['a'], event['b']]))  # finds command


def work(event, context):
    return len(secrets.token_hex(int(event['size'])))  # finds work
