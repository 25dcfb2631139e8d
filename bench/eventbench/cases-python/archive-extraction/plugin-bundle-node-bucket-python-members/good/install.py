import os
import tarfile

import boto3

s3 = boto3.client('s3')


def plain(members):
    for member in members:
        if member.isfile() and '..' not in member.name and not os.path.isabs(member.name):
            yield member


def handler(event, context):
    key = event['Records'][0]['s3']['object']['key']
    s3.download_file(os.environ['BUNDLES'], key, '/tmp/bundle.tar')
    with tarfile.open('/tmp/bundle.tar') as bundle:
        bundle.extractall('/tmp/plugins', members=plain(bundle.getmembers()[:50]))
