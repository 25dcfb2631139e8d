import os

import boto3


def handler(event, context):
    s3 = boto3.client('s3')

    def size(key):
        return s3.head_object(Bucket=os.environ['MANUALS'], Key=key)['ContentLength']  # uses s3:GetObject on Manuals/*; (s3:ListBucket on Manuals)

    def remove(key):
        return s3.delete_object(Bucket=os.environ['MANUALS'], Key=key)

    return sorted(event['keys'], key=lambda key: size(key)), remove.__name__
