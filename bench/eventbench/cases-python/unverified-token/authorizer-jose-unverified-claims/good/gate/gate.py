import os

from jose import JWTError, jwt


def handler(event, context):
    token = event['headers'].get('authorization', '')
    try:
        claims = jwt.decode(token, os.environ['PUBLIC_KEY'], algorithms=['RS256'], audience='auction')
    except JWTError:
        return {'isAuthorized': False}
    return {'isAuthorized': 'bidder' in claims.get('groups', [])}
