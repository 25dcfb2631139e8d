import shutil
import tempfile
from urllib.parse import unquote_plus

import boto3

client = boto3.client('s3')


def handler(event, context):
    where = event['Records'][0]['s3']
    with tempfile.NamedTemporaryFile(suffix='.tar.gz') as file:
        client.download_fileobj(where['bucket']['name'], unquote_plus(where['object']['key']), file)
        file.flush()
        shutil.unpack_archive(file.name, tempfile.mkdtemp(), 'gztar')  # finds archive-extraction
