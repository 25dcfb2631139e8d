import json

from jinja2 import Template


def handler(event, context):
    line = json.loads(event['body'])['line']
    badge = Template('Guest: {{ line }}').render(line=line)
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'length': len(badge)})}
