import json
import shelve
from tempfile import mkstemp
from urllib.parse import unquote_plus

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    uploaded = event['Records'][0]['s3']
    _, path = mkstemp()
    s3.download_file(uploaded['bucket']['name'], unquote_plus(uploaded['object']['key']), path)
    with open(path) as roster:
        return len(json.load(roster)['crew'])
