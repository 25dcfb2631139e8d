import importlib
import json

PROVIDERS = {'card': 'providers.card', 'invoice': 'providers.invoice'}


def handler(event, context):
    name = event['pathParameters']['provider']
    module = importlib.import_module(PROVIDERS.get(name) or 'providers.card')
    module.charge(int(json.loads(event['body'])['cents']))
    return {'statusCode': 202}
