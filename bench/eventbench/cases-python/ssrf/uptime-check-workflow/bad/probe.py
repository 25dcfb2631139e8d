from http.client import HTTPSConnection


def handler(event, context):
    connection = HTTPSConnection(event['host'], timeout=5)  # finds ssrf
    connection.request('HEAD', event['path'])
    return connection.getresponse().status
