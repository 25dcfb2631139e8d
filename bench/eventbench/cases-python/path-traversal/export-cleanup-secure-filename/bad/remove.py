import os

from werkzeug.utils import secure_filename


def handler(event, context):
    for record in event['Records']:
        name = record['messageAttributes']['name']['stringValue']
        os.remove('/mnt/exports/' + name)  # finds path-traversal
