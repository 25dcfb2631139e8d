import os
from openai import OpenAI
from anthropic import Anthropic

client = OpenAI()


def asked(event, context):
    client.chat.completions.create(model='x', messages=[{'role': 'system', 'content': 'You are kind. The customer is ' + event['name']}])  # finds prompt
    client.chat.completions.create(model='x', messages=[{'role': 'system', 'content': 'You are kind.'}, {'role': 'user', 'content': event['question']}])
    Anthropic().messages.create(model='x', system='Answer for ' + event['name'] + ' only.', messages=[])  # finds prompt


def answered(event, context):
    answer = client.chat.completions.create(model='x', messages=[{'role': 'user', 'content': event['question']}])
    print(len(answer.choices[0].message.content))
    os.system('ls ' + event['folder'])  # finds command
