import json
import os

import boto3

events = boto3.client('events')


def _entry(detail, **more):
    return {'Source': 'claims', 'DetailType': 'changed', 'Detail': json.dumps(detail), **more}


def handler(event, context):
    events.put_events(Entries=[_entry(event, EventBusName=os.environ['BUS_NAME'])])  # uses events:PutEvents on Claims


def to_default(event, context):
    events.put_events(Entries=[_entry(event)])  # uses events:PutEvents on arn:events:default
