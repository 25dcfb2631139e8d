import json

import boto3

bedrock = boto3.client('bedrock-runtime')
MODEL = 'anthropic.claude-3-haiku-20240307-v1:0'


def handler(event, context):
    diet = json.loads(event['body'])['diet']
    system = [{'text': 'You answer questions about cooking. The reader names a diet. Never give medical advice.'}]
    messages = [{'role': 'user', 'content': [{'text': diet}]}]
    answer = bedrock.converse(modelId=MODEL, system=system, messages=messages)
    return {'statusCode': 204 if answer['stopReason'] == 'end_turn' else 502}
