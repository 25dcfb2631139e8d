import uuid

import requests


def handler(event, context):
    attributes = event['request']['userAttributes']
    traits = {'birthdate': attributes['birthdate'], 'insurance': attributes['custom:insurance_number'], 'email': attributes['email']}
    requests.post('https://api.segment.io/v1/identify', json={'anonymousId': str(uuid.uuid4()), 'traits': traits}, timeout=3)  # finds sensitive-data-shared
    return event
