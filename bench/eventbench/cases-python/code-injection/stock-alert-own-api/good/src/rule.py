import json


def handler(event, context):
    rule = json.loads(event['body'])
    holds = {'rises': True, 'falls': False}.get(rule['when'], False)
    return {'statusCode': 200 if holds else 204}
