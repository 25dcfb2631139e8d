import pickle

import boto3

s3 = boto3.client('s3')


def handler(event, context):
    where = event['Records'][0]['s3']
    stored = s3.get_object(Bucket=where['bucket']['name'], Key=where['object']['key'])
    game = pickle.loads(stored['Body'].read())
    return len(game['moves'])
