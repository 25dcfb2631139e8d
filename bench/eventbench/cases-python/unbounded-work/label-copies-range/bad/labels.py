import json


def draw(event, context):
    copies = int(json.loads(event['body'])['copies'])
    sheets = 0
    for copy in range(copies):  # finds unbounded-work
        sheets += copy % 2
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'sheets': sheets})}
