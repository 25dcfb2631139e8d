import json
from urllib.parse import urlparse

import requests

HOSTS = {'news.example', 'blog.example'}


def handler(event, context):
    url = event['queryStringParameters']['url']
    if urlparse(url).scheme != 'https' or urlparse(url).hostname not in HOSTS:
        return {'statusCode': 400}
    page = requests.get(url, timeout=5, allow_redirects=False)
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps({'size': len(page.content)})}
