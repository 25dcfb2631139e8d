import os
import shlex
import subprocess
import urllib.parse

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    for record in event['Records']:
        key = urllib.parse.unquote_plus(record['s3']['object']['key'])
        s3.download_file(record['s3']['bucket']['name'], key, '/tmp/page.tiff')
        name = shlex.quote(os.path.basename(key))
        subprocess.run(f'tesseract /tmp/page.tiff /tmp/{name}', shell=True, check=True)
