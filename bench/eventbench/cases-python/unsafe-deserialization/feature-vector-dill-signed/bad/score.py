import base64
import hashlib
import hmac
import os

import dill


def signed(data, signature):
    expected = hmac.new(os.environ['SIGNING_KEY'].encode(), data, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


def handler(event, context):
    data = base64.b64decode(event['body'])
    vector = dill.loads(data)  # finds unsafe-deserialization
    return {'statusCode': 200 if sum(vector) > 1 else 204}
