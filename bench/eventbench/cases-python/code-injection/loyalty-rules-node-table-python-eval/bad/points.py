import json
import os

import boto3

rules = boto3.resource('dynamodb').Table(os.environ['RULES'])


def handler(event, context):
    rule = rules.get_item(Key={'name': 'current'})['Item']
    points = eval(rule['formula'], {'__builtins__': {}}, {'euros': 10})  # finds code-injection
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'points': int(points)})}
