import os
from urllib.parse import unquote_plus


def handler(event, context):
    key = unquote_plus(event['Records'][0]['s3']['object']['key'])
    os.system('figlet ' + key + ' > /tmp/poster.txt')  # finds command-injection
