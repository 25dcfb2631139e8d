import io
import os
from pathlib import Path

import boto3
from boto3.s3.transfer import TransferConfig

CONFIG = TransferConfig(max_concurrency=4)


def _s3():
    return boto3.client('s3')


def upload(event, context):
    path = Path('/tmp') / event['name']
    path.write_text(event['text'])
    _s3().upload_file(str(path), os.environ['DOCUMENTS'], 'scans/' + path.name, Config=CONFIG)  # uses s3:PutObject on Documents/scans/*; (s3:AbortMultipartUpload on Documents/scans/*)


def download(event, context):
    target = io.BytesIO()
    _s3().download_fileobj(os.environ['DOCUMENTS'], event['key'], target)  # uses s3:GetObject on Documents/*; (s3:ListBucket on Documents)
    return len(target.getvalue())


def freeze(event, context):
    source = {'Bucket': os.environ['DOCUMENTS'], 'Key': event['key']}
    # uses s3:GetObject on Documents/*; s3:PutObject on Cold/*; (s3:GetObjectTagging on Documents/*); (s3:PutObjectTagging on Cold/*); (s3:AbortMultipartUpload on Cold/*); (s3:ListBucket on Documents)
    _s3().copy(source, os.environ['COLD_BUCKET'], event['key'], ExtraArgs={'StorageClass': 'GLACIER'})
