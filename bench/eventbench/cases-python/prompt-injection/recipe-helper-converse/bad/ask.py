import json

import boto3

bedrock = boto3.client('bedrock-runtime')
MODEL = 'anthropic.claude-3-haiku-20240307-v1:0'


def handler(event, context):
    diet = json.loads(event['body'])['diet']
    system = [{'text': f"You answer questions about cooking. The reader's diet: {diet}. Never give medical advice."}]
    messages = [{'role': 'user', 'content': [{'text': 'Propose a dinner.'}]}]
    answer = bedrock.converse(modelId=MODEL, system=system, messages=messages)  # finds prompt-injection
    return {'statusCode': 204 if answer['stopReason'] == 'end_turn' else 502}
