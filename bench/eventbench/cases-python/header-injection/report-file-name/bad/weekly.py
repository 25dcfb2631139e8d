from urllib.parse import quote

SALES = [412, 380, 501]


def handler(event, context):
    name = (event['queryStringParameters'] or {}).get('name', 'weekly')
    headers = {'Content-Type': 'text/csv'}
    headers['Content-Disposition'] = f'attachment; filename="{name}.csv"'
    return {'statusCode': 200, 'headers': headers, 'body': '\n'.join(map(str, SALES))}  # finds header-injection
