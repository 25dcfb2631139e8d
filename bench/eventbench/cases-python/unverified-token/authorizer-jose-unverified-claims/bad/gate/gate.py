import os

from jose import JWTError, jwt


def handler(event, context):
    token = event['headers'].get('authorization', '')
    try:
        claims = jwt.get_unverified_claims(token)  # finds unverified-token
    except JWTError:
        return {'isAuthorized': False}
    return {'isAuthorized': 'bidder' in claims.get('groups', [])}
