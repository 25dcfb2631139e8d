import json
import urllib.request

PATH = '/applications/tram/environments/prod/configurations/features'


def handler(event, context):
    with urllib.request.urlopen(f'http://localhost:2772{PATH}', timeout=2) as answer:
        features = json.load(answer)
    return {'darkMode': features.get('darkMode') is True}
