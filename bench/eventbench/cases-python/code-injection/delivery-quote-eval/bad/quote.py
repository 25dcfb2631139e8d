import ast
import json


def handler(event, context):
    sizes = json.loads(event['body'])['sizes']
    width, height, depth = eval(sizes)  # finds code-injection
    litres = float(width) * float(height) * float(depth) / 1000
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'litres': litres})}
