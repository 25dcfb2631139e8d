from pathlib import Path
from urllib.parse import unquote_plus

import boto3

s3 = boto3.resource('s3')
stacks = boto3.client('cloudformation')


def handler(event, context):
    where = event['Records'][0]['s3']
    wish = s3.Object(where['bucket']['name'], unquote_plus(where['object']['key'])).get()['Body'].read().decode()
    template = wish
    stacks.create_stack(StackName='preview', TemplateBody=template)  # finds cloud-control
    return len(wish)
