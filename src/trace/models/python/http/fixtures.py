import http.client
import json
import os
from http import HTTPStatus
from http.client import HTTPSConnection
from http.cookies import SimpleCookie


def connections(event, context):
    connection = http.client.HTTPSConnection(event['host'])  # finds url
    connection.request('GET', '/status')
    connection = HTTPSConnection('api.example.com', timeout=3)
    connection.request('POST', '/items/' + event['id'], body=json.dumps(event), headers={'x': 'y'})
    response = connection.getresponse()
    return {'statusCode': HTTPStatus.OK, 'size': len(response.read())}


def remembered(event, context):
    jar = SimpleCookie()
    jar['theme'] = event['theme']
    jar['theme']['path'] = '/'
    jar['theme'].update({'max-age': 3600, 'secure': True})
    loose = SimpleCookie()
    loose['theme'] = 'dark'
    loose['theme']['domain'] = event['domain']
    return {
        'statusCode': 200,
        'headers': {'Set-Cookie': jar['theme'].OutputString()},
        'multiValueHeaders': {'Set-Cookie': [jar.output(header='').strip()]},
        'body': '',
    }


def received(event, context):
    jar = SimpleCookie(event['headers']['cookie'])
    os.system('ls ' + jar['folder'].value)  # finds command
    os.system('ls ' + jar.get('folder').value)  # finds command
    return {'statusCode': 200}
