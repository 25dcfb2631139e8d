import json
import os
from io import StringIO
from json import loads
import simplejson
import orjson


def parsed(event, context):
    body = json.loads(event['body'])
    os.system('ls ' + body['folder'])  # finds command
    os.system('ls ' + loads(event['body']).get('folder', '/tmp'))  # finds command
    os.system('ls ' + simplejson.loads(event['body'])['folder'])  # finds command
    os.system('ls ' + orjson.loads(event['body'])['folder'])  # finds command
    os.system('sleep ' + str(int(body['seconds'])))


def round_trip(event, context):
    text = json.dumps({'folder': event['folder'], 'fixed': '/tmp'})
    back = json.loads(text)
    os.system('ls ' + back['folder'])  # finds command
    os.system('ls ' + back['fixed'])


def files(event, context):
    os.system('ls ' + json.load(StringIO(event['body']))['folder'])  # finds command
    with open('/tmp/order.json', 'w') as out:
        json.dump({'folder': event['folder']}, out)
    with open('/tmp/order.json') as back:
        os.system('ls ' + json.load(back)['folder'])  # finds command
