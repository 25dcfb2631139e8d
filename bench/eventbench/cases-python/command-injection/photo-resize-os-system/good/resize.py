import os
import re
import tempfile


def handler(event, context):
    size = (event.get('queryStringParameters') or {}).get('size', '200x200')
    if not re.fullmatch(r'[0-9]{1,4}x[0-9]{1,4}', size):
        return {'statusCode': 400}
    target = tempfile.mktemp(suffix='.png')
    os.system('convert /opt/logo.png -resize ' + size + ' ' + target)
    return {'statusCode': 200 if os.path.exists(target) else 422}
