import json
import os

import boto3

functions = boto3.client('lambda')


def handler(event, context):
    valley = (event.get('queryStringParameters') or {}).get('valley', 'north')
    answer = functions.invoke(FunctionName=os.environ['LOOKUP'], Payload=json.dumps({'valley': valley}))
    open_lifts = json.load(answer['Payload'])
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'open': int(open_lifts)})}
