import json
import urllib.request

PATH = '/applications/tram/environments/prod/configurations/features'


def handler(event, context):
    with urllib.request.urlopen(f'http://config.tram.example{PATH}', timeout=2) as answer:  # finds plaintext-endpoint
        features = json.load(answer)
    return {'darkMode': features.get('darkMode') is True}
