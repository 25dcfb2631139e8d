import os

import boto3
from jinja2 import Environment

texts = boto3.resource('dynamodb').Table(os.environ['TEXTS'])
environment = Environment(autoescape=True)


def handler(event, context):
    item = texts.get_item(Key={'week': 'next'}).get('Item', {})
    template = environment.from_string(item['text'])  # finds template-injection
    return len(template.render(readers=int(item['readers'])))
