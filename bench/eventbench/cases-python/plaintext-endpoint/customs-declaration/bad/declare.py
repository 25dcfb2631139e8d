import json

import requests


def handler(event, context):
    parcel = json.loads(event['Records'][0]['Sns']['Message'])
    values = {'weight': float(parcel['weight']), 'value': int(parcel['value'])}
    requests.post('http://customs.broker.example/declarations', json=values, timeout=5)  # finds plaintext-endpoint
