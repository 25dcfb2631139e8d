import json
import os


def handler(event, context):
    facts = {'region': os.environ['AWS_REGION'], 'version': os.environ['AWS_LAMBDA_FUNCTION_VERSION']}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(facts)}
