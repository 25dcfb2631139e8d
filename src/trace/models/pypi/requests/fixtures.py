import os
import requests
from requests import Session, post
from requests.adapters import HTTPAdapter

session = requests.Session()
session.mount('https://', HTTPAdapter(max_retries=3))


def direct(event, context):
    requests.get(event['queryStringParameters']['url'])  # finds url
    requests.get(url='http://' + event['host'] + '/status', timeout=3)  # finds url
    requests.request('POST', event['url'], json={'a': 1})  # finds url
    requests.get('https://api.example.com/items/' + event['id'], timeout=3)
    requests.get('https://api.example.com/items', params={'id': event['id']}, verify=False)
    post(f"https://{event['region']}.example.com/items", data=event['body'])  # finds url
    post('https://api.example.com/items', event['body'], headers={'x': event['x']})


def sessions(event, context):
    session.get(event['url'])  # finds url
    with Session() as other:
        other.post('https://api.example.com/', json=event)
        other.put(event['url'], json=event)  # finds url


def answers(event, context):
    response = requests.get('https://api.example.com/' + event['id'], timeout=(3, 10))
    response.raise_for_status()
    if response.status_code != 200 or not response.ok:
        return None
    os.system('sleep ' + str(response.status_code))
    return len(response.json()) + len(response.text)


def allowed(event, context):
    if event['host'] not in ['a.example.com', 'b.example.com']:
        raise ValueError('host')
    return requests.get('https://' + event['host'] + '/', timeout=1).status_code
