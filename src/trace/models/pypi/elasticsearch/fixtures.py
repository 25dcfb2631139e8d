import json
from elasticsearch import Elasticsearch
from opensearchpy import OpenSearch

client = Elasticsearch('https://search.example.com')


def queries(event, context):
    client.search(index='orders', body=json.loads(event['body']))  # finds nosql
    client.search(index='orders', query={'query_string': {'query': 'name:' + event['name']}})  # finds nosql
    client.search(index='orders', body={'query': {'match': {'name': event['queryStringParameters']['name']}}})
    client.update(index='orders', id='1', body={'script': {'source': 'ctx._source.a = ' + event['a']}})  # finds code
    OpenSearch(hosts=['https://search.example.com']).search(index='orders', body={'query': {'match_all': {}}})
