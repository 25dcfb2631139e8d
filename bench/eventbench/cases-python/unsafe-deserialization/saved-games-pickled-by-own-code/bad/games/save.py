import base64
import json
import os
import uuid

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    game = base64.b64decode(json.loads(event['body'])['game'])
    s3.put_object(Bucket=os.environ['GAMES'], Key=f'{uuid.uuid4()}.game', Body=game)
    return {'statusCode': 204}
