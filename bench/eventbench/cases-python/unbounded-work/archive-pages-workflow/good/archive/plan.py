def handler(event, context):
    return {'first': 1, 'last': min(int(event['to']), 30)}
