import hashlib
import json


def handler(event, context):
    print(json.dumps(event))  # finds sensitive-data-logged
    login = json.loads(event['body'])
    digest = hashlib.scrypt(login['password'].encode(), salt=b'login', n=16384, r=8, p=1)
    return {'statusCode': 204 if digest[0] else 401}
