import os

import boto3

s3 = boto3.client('s3')
BUCKET = os.environ['DOCUMENTS']


def store(event, context):
    key = f"cases/{event['case']}/{event['name']}"
    s3.put_object(Bucket=BUCKET, Key=key, Body=event['text'].encode(), Tagging='kind=letter')  # uses s3:PutObject on Documents/cases/*; s3:PutObjectTagging on Documents/cases/*
    return key


def read(event, context):
    body = s3.get_object(Bucket=BUCKET, Key=event['key'])['Body']  # uses s3:GetObject on Documents/*; (s3:ListBucket on Documents)
    return body.read().decode()


def head(event, context):
    return s3.head_object(Bucket=BUCKET, Key='index/%s.json' % event['case'])['ContentLength']  # uses s3:GetObject on Documents/index/*; (s3:ListBucket on Documents)


def old_version(event, context):
    answer = s3.get_object(Bucket=BUCKET, Key=event['key'], VersionId=event['version'])  # uses s3:GetObjectVersion on Documents/*; (s3:ListBucketVersions on Documents); (s3:ListBucket on Documents)
    return answer['Body'].read().decode()


def select(event, context):
    answer = s3.select_object_content(  # uses s3:GetObject on Documents/index.csv
        Bucket=BUCKET,
        Key='index.csv',
        ExpressionType='SQL',
        Expression="select s.name from s3object s where s.kind = 'will'",
        InputSerialization={'CSV': {'FileHeaderInfo': 'USE'}},
        OutputSerialization={'JSON': {}},
    )
    return [one['Records']['Payload'].decode() for one in answer['Payload'] if 'Records' in one]
