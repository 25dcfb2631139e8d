import os
import boto3

bucket = boto3.resource('s3').Bucket(os.environ['BUCKET'])


def handler(event, context):
    title = event['queryStringParameters']['title']
    bucket.put_object(Key='final/' + title, Body=b'', ContentType='text/plain')
    return {'statusCode': 201}
