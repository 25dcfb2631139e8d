import json

from settings import Settings, merge

current = Settings()


def handler(event, context):
    merge(current, json.loads(event['body']))
    return {'statusCode': 204}
