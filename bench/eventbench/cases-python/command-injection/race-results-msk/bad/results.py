import json
import os
from base64 import b64decode
from itertools import chain


def results(event):
    for record in chain.from_iterable(event['records'].values()):
        yield json.loads(b64decode(record['value']))


def publish(event, context):
    for result in results(event):
        os.system('toilet -w 40 "%s"' % result['runner'])  # finds command-injection
