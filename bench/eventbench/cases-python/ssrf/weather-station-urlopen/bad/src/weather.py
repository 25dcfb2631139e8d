import json
from urllib.parse import quote
from urllib.request import Request, urlopen


def handler(event, context):
    station = event['queryStringParameters']['station']
    request = Request(f'https://{station}.weather.example/now', headers={'Accept': 'application/json'})
    with urlopen(request, timeout=5) as answer:  # finds ssrf
        now = json.load(answer)
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'celsius': float(now['celsius'])})}
