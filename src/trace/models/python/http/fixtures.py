import http.client
import json
from http import HTTPStatus
from http.client import HTTPSConnection


def connections(event, context):
    connection = http.client.HTTPSConnection(event['host'])  # finds url
    connection.request('GET', '/status')
    connection = HTTPSConnection('api.example.com', timeout=3)
    connection.request('POST', '/items/' + event['id'], body=json.dumps(event), headers={'x': 'y'})
    response = connection.getresponse()
    return {'statusCode': HTTPStatus.OK, 'size': len(response.read())}
