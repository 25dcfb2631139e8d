def handler(event, context):
    query = event.get('queryStringParameters') or {}
    target = '/account' if query.get('return_to') == 'account' else '/'
    return {'statusCode': 302, 'headers': {'Location': target}}
