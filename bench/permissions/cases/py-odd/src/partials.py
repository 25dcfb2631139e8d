import os
from functools import partial

import boto3

put_manual = partial(boto3.client('s3').put_object, Bucket=os.environ['MANUALS'])


def handler(event, context):
    put_manual(Key=f"manuals/{event['name']}.txt", Body=event['text'])  # uses s3:PutObject on Manuals/manuals/*
