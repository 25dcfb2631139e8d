import os

import boto3

s3 = boto3.resource('s3')
cold = s3.Bucket(os.environ['COLD_BUCKET'])


def thaw(event, context):
    target = cold.Object(event['key'])
    target.restore_object(RestoreRequest={'Days': 3})  # uses s3:RestoreObject on Cold/*
    answer = s3.Object(os.environ['COLD_BUCKET'], 'manifest.json').get()  # uses s3:GetObject on Cold/manifest.json; (s3:ListBucket on Cold)
    return answer['Body'].read().decode()


def buckets(event, context):
    return [bucket.name for bucket in s3.buckets.all()]  # uses s3:ListAllMyBuckets on *


def public(event, context):
    page = cold.Object('notice.html')
    page.put(Body=event['html'].encode(), ContentType='text/html', ACL='public-read')  # uses s3:PutObject on Cold/notice.html; s3:PutObjectAcl on Cold/notice.html
