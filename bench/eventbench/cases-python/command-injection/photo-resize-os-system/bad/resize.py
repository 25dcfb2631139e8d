import os
import re
import tempfile


def handler(event, context):
    size = (event.get('queryStringParameters') or {}).get('size', '200x200')
    target = tempfile.mktemp(suffix='.png')
    os.system('convert /opt/logo.png -resize ' + size + ' ' + target)  # finds command-injection
    return {'statusCode': 200 if os.path.exists(target) else 422}
