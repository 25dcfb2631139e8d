import os

import boto3

bucket = boto3.resource('s3').Bucket(os.environ['DOCUMENTS'])


def list_all(event, context):
    return [summary.key for summary in bucket.objects.all()]  # uses s3:ListBucket on Documents


def empty(event, context):
    bucket.objects.filter(Prefix='tmp/').delete()  # uses s3:ListBucket on Documents; s3:DeleteObject on Documents/*|Documents/tmp/*


def paginated(event, context):
    client = boto3.client('s3')
    pages = client.get_paginator('list_objects_v2').paginate(Bucket=os.environ['COLD_BUCKET'], Prefix=event['case'])  # uses s3:ListBucket on Cold
    return sum(page['KeyCount'] for page in pages)
