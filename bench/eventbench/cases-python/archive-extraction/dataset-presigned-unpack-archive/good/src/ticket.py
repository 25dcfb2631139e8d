import json
import os
from uuid import uuid4

import boto3

client = boto3.client('s3')


def handler(event, context):
    params = {'Bucket': os.environ['DATASETS'], 'Key': f'{uuid4()}.tar.gz'}
    url = client.generate_presigned_url('put_object', Params=params, ExpiresIn=600)
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps({'url': url})}
