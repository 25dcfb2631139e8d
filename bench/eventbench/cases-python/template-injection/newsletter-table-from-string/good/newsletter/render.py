import os

import boto3
from jinja2 import Environment

texts = boto3.resource('dynamodb').Table(os.environ['TEXTS'])
environment = Environment(autoescape=True)


def handler(event, context):
    item = texts.get_item(Key={'week': 'next'}).get('Item', {})
    template = environment.from_string('{{ text }} ({{ readers }} readers)')
    return len(template.render(text=item['text'], readers=int(item['readers'])))
