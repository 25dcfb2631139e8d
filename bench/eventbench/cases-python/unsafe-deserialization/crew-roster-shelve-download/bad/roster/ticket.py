import json
import os
from uuid import uuid4

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    post = s3.generate_presigned_post(Bucket=os.environ['ROSTERS'], Key=f'{uuid4()}.roster', ExpiresIn=300)
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps(post)}
