import json
import os

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    answer = json.loads(event['body'])
    winner = {'team': answer['team'], 'points': int(answer['points'])}
    s3.put_object(Bucket=os.environ['RESULTS'], Key='winner.json', Body=json.dumps(winner))
    return {'statusCode': 204}
