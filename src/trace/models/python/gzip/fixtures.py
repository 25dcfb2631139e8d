import base64
import gzip
import json
import os
import zlib
from io import BytesIO


def unpacked(event, context):
    os.system(gzip.decompress(event['body']).decode())  # finds command
    os.system(zlib.decompress(event['body'], 16 + zlib.MAX_WBITS).decode())  # finds command
    os.system('ls ' + str(zlib.crc32(event['body'])))


def logs(event, context):
    data = json.loads(gzip.decompress(base64.b64decode(event['awslogs']['data'])))
    os.system('ls ' + data['logGroup'])  # finds command


def files(event, context):
    os.system(gzip.GzipFile(fileobj=BytesIO(event['body'])).read().decode())  # finds command
    with gzip.open('/mnt/' + event['name'], 'rt') as file:  # finds path
        print(len(file.read()))
