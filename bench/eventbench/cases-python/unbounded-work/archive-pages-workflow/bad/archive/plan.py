def handler(event, context):
    return {'first': 1, 'last': int(event['to'])}
