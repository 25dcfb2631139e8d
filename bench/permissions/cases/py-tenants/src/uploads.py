import os

import boto3

s3 = boto3.client('s3')
UPLOADS = os.environ['UPLOADS']


def key_for(school, name):
    return '{}/{}/{}'.format('schools', school, name)


def save(event, context):
    s3.put_object(Bucket=UPLOADS, Key=key_for(event['school'], event['name']), Body=event['body'])  # uses s3:PutObject on Uploads/schools/*


def export(event, context):
    target = os.environ.get('EXPORT_BUCKET', 'school-exports')
    s3.put_object(Bucket=target, Key=f"{event['day']}.csv", Body=event['rows'])  # uses s3:PutObject on param:ExportBucket/*


def avatar(event, context):
    size = 'small' if event.get('small') else 'large'
    answer = s3.get_object(Bucket=UPLOADS, Key='avatars/' + size + '/' + event['id'])  # uses s3:GetObject on Uploads/avatars/*|Uploads/avatars/small/*; s3:GetObject on Uploads/avatars/*|Uploads/avatars/large/*; (s3:ListBucket on Uploads)
    return answer['ContentLength']


def any_bucket(event, context):
    return s3.get_object(Bucket=event['bucket'], Key='index.json')['Body'].read()  # uses s3:GetObject on ?; (s3:ListBucket on ?)
