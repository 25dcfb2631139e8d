def handler(event, context):
    query = event.get('queryStringParameters') or {}
    target = query.get('return_to') or '/'
    return {'statusCode': 302, 'headers': {'Location': target}}  # finds open-redirect
