import json
import os

import boto3

MODEL = os.environ['MODEL_ID']
bedrock = boto3.client('bedrock-runtime')


def mood(event, context):
    return boto3.client('comprehend').detect_sentiment(Text=event['text'], LanguageCode='de')['Sentiment']  # uses comprehend:DetectSentiment on *


def translate(event, context):
    client = boto3.client('translate')
    return client.translate_text(Text=event['text'], SourceLanguageCode='de', TargetLanguageCode='en')['TranslatedText']  # uses translate:TranslateText on *


def summary(event, context):
    body = json.dumps({'anthropic_version': 'bedrock-2023-05-31', 'max_tokens': 200, 'messages': [{'role': 'user', 'content': event['text']}]})
    answer = bedrock.invoke_model(modelId=MODEL, body=body)  # uses bedrock:InvokeModel on arn:bedrock:anthropic.claude-3-haiku-20240307-v1:0
    return json.loads(answer['body'].read())


def chat(event, context):
    messages = [{'role': 'user', 'content': [{'text': event['text']}]}]
    answer = bedrock.converse(modelId='amazon.titan-text-express-v1', messages=messages)  # uses bedrock:InvokeModel on arn:bedrock:amazon.titan-text-express-v1
    return answer['output']['message']['content'][0]['text']


def chat_stream(event, context):
    messages = [{'role': 'user', 'content': [{'text': event['text']}]}]
    stream = bedrock.converse_stream(modelId=MODEL, messages=messages)  # uses bedrock:InvokeModelWithResponseStream on arn:bedrock:anthropic.claude-3-haiku-20240307-v1:0
    return ''.join(one['contentBlockDelta']['delta']['text'] for one in stream['stream'] if 'contentBlockDelta' in one)


def lookup(event, context):
    agent = boto3.client('bedrock-agent-runtime')
    found = agent.retrieve(knowledgeBaseId=os.environ['KNOWLEDGE_BASE'], retrievalQuery={'text': event['text']})  # uses bedrock:Retrieve on arn:bedrock:KB12345678
    return [one['content']['text'] for one in found['retrievalResults']]
