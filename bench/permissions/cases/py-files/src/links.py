import os

import boto3
from botocore.config import Config

client = boto3.client('s3', config=Config(signature_version='s3v4'))


def handler(event, context):
    params = {'Bucket': os.environ['DOCUMENTS'], 'Key': event['key']}
    return client.generate_presigned_url('get_object', Params=params, ExpiresIn=120)  # uses s3:GetObject on Documents/*; (s3:ListBucket on Documents)


def post(event, context):
    return client.generate_presigned_post(os.environ['DOCUMENTS'], f"inbox/{event['case']}/${{filename}}", ExpiresIn=300)  # uses s3:PutObject on Documents/inbox/*
