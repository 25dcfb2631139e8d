import os

import boto3

# Read once, at the cold start.
TITLES = boto3.client('s3').get_object(Bucket=os.environ['POSTERS'], Key='titles.json')['Body'].read()  # uses s3:GetObject on Posters/titles.json; (s3:ListBucket on Posters) for Warm


def handler(event, context):
    return len(TITLES)
