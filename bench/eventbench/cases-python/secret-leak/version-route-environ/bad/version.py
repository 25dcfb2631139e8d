import json
import os


def handler(event, context):
    facts = dict(os.environ)
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(facts)}  # finds secret-leak
