import os


def page(event, context):
    name = event['pathParameters']['name']
    path = os.path.join('/opt/manuals', name)
    with open(path, encoding='utf-8') as file:  # finds path-traversal
        return {'statusCode': 200, 'headers': {'Content-Type': 'text/plain'}, 'body': file.read()}
