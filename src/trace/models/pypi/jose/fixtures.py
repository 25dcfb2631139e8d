import os
from jose import jwk, jwt
from jose.utils import base64url_decode


def verified(event, context):
    claims = jwt.decode(event['token'], os.environ['KEY'], algorithms=['RS256'])
    os.system('ls ' + claims['folder'])  # finds command
    os.system('ls ' + jwt.get_unverified_claims(event['token'])['folder'])  # finds command


def by_hand(event, context):
    message, signature = event['token'].rsplit('.', 1)
    if not jwk.construct({'kty': 'RSA'}).verify(message, base64url_decode(signature)):
        return None
    os.system('ls ' + jwt.get_unverified_header(event['token'])['kid'])  # finds command
    os.system('ls ' + jwt.encode({'a': event['a']}, 'key'))
