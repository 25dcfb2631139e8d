import json

CLOSED = True


def handler(event, context):
    name = json.loads(event['body'])['name']
    if CLOSED:
        print(f'sign-in refused for {name!r}')
        return {'statusCode': 403}
    return {'statusCode': 204}
