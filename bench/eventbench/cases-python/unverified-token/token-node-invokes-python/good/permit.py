import os

import jwt
from jwt import PyJWKClient

keys = PyJWKClient(os.environ["JWKS_URL"])


def handler(event, context):
    token = event["token"]
    key = keys.get_signing_key_from_jwt(token).key
    claims = jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})
    return "permit" in claims["scope"].split()
