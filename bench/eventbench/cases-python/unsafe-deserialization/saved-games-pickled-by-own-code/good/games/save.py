import json
import os
import pickle
import uuid

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    game = pickle.dumps({'moves': [int(move) for move in json.loads(event['body'])['moves'][:200]]})
    s3.put_object(Bucket=os.environ['GAMES'], Key=f'{uuid.uuid4()}.game', Body=game)
    return {'statusCode': 204}
