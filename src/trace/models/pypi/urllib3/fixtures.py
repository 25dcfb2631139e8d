import json
import urllib3

http = urllib3.PoolManager()


def requests(event, context):
    http.request('GET', event['url'])  # finds url
    http.request('POST', 'https://api.example.com/', body=json.dumps(event), timeout=2.0)
    http.request(method='GET', url='http://' + event['host'])  # finds url
    urllib3.request('GET', event['url'])  # finds url
    urllib3.HTTPSConnectionPool(event['host'])  # finds url
    response = http.request('GET', 'https://api.example.com/' + event['id'])
    return len(json.loads(response.data.decode('utf-8'))) + response.status
