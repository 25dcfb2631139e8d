import os

import jwt
from flask import abort, g, request

keys = jwt.PyJWKClient(os.environ["JWKS_URL"], cache_keys=True, lifespan=3600)


class Session:
    def __init__(self, claims):
        self.reader = claims["sub"]


def _claims(token):
    key = keys.get_signing_key_from_jwt(token).key
    return jwt.decode(token, key, algorithms=["RS256"], options={"require": ["exp", "sub"]}, audience="club")


def load_session():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        abort(401)
    try:
        g.session = Session(_claims(token))
    except (jwt.InvalidTokenError, KeyError):
        abort(401)
