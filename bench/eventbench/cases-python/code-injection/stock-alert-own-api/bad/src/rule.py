import json


def handler(event, context):
    rule = json.loads(event['body'])
    holds = eval(rule['when'], {'price': 100})  # finds code-injection
    return {'statusCode': 200 if holds else 204}
