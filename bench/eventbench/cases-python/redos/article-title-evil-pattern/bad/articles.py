import json
import re

TITLE = re.compile(r'^(\w+\s?)*$')


def check(event, context):
    title = json.loads(event['body'])['title']
    if not TITLE.match(title):  # finds redos
        return {'statusCode': 422}
    return {'statusCode': 204}
