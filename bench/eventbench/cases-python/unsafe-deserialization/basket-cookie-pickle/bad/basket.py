import base64
import json
import pickle
from http.cookies import SimpleCookie

PRICES = {'tea': 350, 'scone': 280}


def total(event, context):
    cookies = SimpleCookie('; '.join(event.get('cookies', [])))
    raw = base64.urlsafe_b64decode(cookies['basket'].value)
    items = pickle.loads(raw)  # finds unsafe-deserialization
    cents = sum(PRICES[name] * int(items.get(name, 0)) for name in PRICES)
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps({'cents': cents})}
