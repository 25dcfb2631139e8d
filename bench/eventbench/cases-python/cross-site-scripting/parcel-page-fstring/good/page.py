import html


def handler(event, context):
    number = (event.get('queryStringParameters') or {}).get('number', '')
    body = f'<!doctype html><h1>Parcel {html.escape(number)}</h1><p>On its way</p>'
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html; charset=utf-8'}, 'body': body}
