import json
import re

TITLE = re.compile(r'^\w+(?:\s\w+)*$')


def check(event, context):
    title = json.loads(event['body'])['title']
    if not TITLE.match(title):
        return {'statusCode': 422}
    return {'statusCode': 204}
