import base64
import json
import os
from functools import wraps

import jwt


def claims_of(token):
    payload = token.split('.')[1]
    return json.loads(base64.urlsafe_b64decode(payload + '=='))  # finds unverified-token


def member(wrapped):
    @wraps(wrapped)
    def handle(event, context):
        token = event['headers'].get('x-card', '..')
        claims = claims_of(token)
        return wrapped(claims)

    return handle


@member
def handler(claims):
    return {'gold': claims.get('level') == 'gold'}
