import json
import os
from concurrent.futures import ThreadPoolExecutor

import boto3


def ask(claim):
    client = boto3.client('lambda')
    answer = client.invoke(FunctionName=os.environ['ASSESSOR'], Payload=json.dumps(claim).encode())  # uses lambda:InvokeFunction on Assess for AskAssessor
    return json.load(answer['Payload'])


def handler(event, context):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(ask, event['claims']))
