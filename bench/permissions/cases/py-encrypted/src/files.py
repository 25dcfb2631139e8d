import os

import boto3

s3 = boto3.client('s3')


def put(event, context):
    s3.put_object(Bucket=os.environ['FILES'], Key=event['key'], Body=event['text'])  # uses s3:PutObject on Files/*; kms:GenerateDataKey on FileKey


def get(event, context):
    return s3.get_object(Bucket=os.environ['FILES'], Key=event['key'])['Body'].read()  # uses s3:GetObject on Files/*; kms:Decrypt on FileKey; (s3:ListBucket on Files)


def upload(event, context):
    with open('/tmp/scan.pdf', 'rb') as scan:
        s3.upload_fileobj(scan, os.environ['FILES'], f"scans/{event['id']}.pdf")  # uses s3:PutObject on Files/scans/*; kms:GenerateDataKey on FileKey; kms:Decrypt on FileKey; (s3:AbortMultipartUpload on Files/scans/*)


def to_archive(event, context):
    # uses s3:GetObject on Files/*; s3:PutObject on Archive/*; kms:Decrypt on FileKey; (s3:GetObjectTagging on Files/*); (s3:PutObjectTagging on Archive/*); (s3:ListBucket on Files)
    s3.copy_object(CopySource=f"{os.environ['FILES']}/{event['key']}", Bucket=os.environ['ARCHIVE'], Key=event['key'])


def own_key(event, context):
    s3.put_object(  # uses s3:PutObject on Archive/sealed/*; kms:GenerateDataKey on FileKey
        Bucket=os.environ['ARCHIVE'],
        Key='sealed/' + event['key'],
        Body=event['text'],
        ServerSideEncryption='aws:kms',
        SSEKMSKeyId=os.environ['FILE_KEY'],
    )


def names(event, context):
    return [one['Key'] for one in s3.list_objects_v2(Bucket=os.environ['FILES']).get('Contents', [])]  # uses s3:ListBucket on Files
