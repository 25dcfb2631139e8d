import json
from urllib.parse import quote
from urllib.request import Request, urlopen


def handler(event, context):
    station = event['queryStringParameters']['station']
    request = Request(f'https://api.weather.example/now?station={quote(station)}', headers={'Accept': 'application/json'})
    with urlopen(request, timeout=5) as answer:
        now = json.load(answer)
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'celsius': float(now['celsius'])})}
