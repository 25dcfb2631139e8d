from urllib.parse import unquote_plus

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    for record in event['Records']:
        bucket = record['s3']['bucket']['name']
        key = unquote_plus(record['s3']['object']['key'])
        s3.download_file(bucket, key, '/tmp/image')  # uses s3:GetObject on Images/*; (s3:ListBucket on Images)
        s3.delete_object(Bucket=bucket, Key=key)  # uses s3:DeleteObject on Images/*
