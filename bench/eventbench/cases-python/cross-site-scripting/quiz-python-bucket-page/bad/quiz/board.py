import json
import os

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    stored = s3.get_object(Bucket=os.environ['RESULTS'], Key='winner.json')
    winner = json.loads(stored['Body'].read())
    page = ''.join(['<h1>', winner['team'], '</h1><p>', str(winner['points']), ' points</p>'])
    return dict(statusCode=200, headers={'Content-Type': 'text/html'}, body=page)  # finds cross-site-scripting
