import os

import jwt
from flask import abort, g, request

keys = jwt.PyJWKClient(os.environ["JWKS_URL"], cache_keys=True, lifespan=3600)


class Session:
    def __init__(self, claims):
        self.reader = claims["sub"]


def _claims(token):
    header = jwt.get_unverified_header(token)
    if header.get("alg") != "RS256":
        raise jwt.InvalidTokenError()
    return jwt.decode(token, options={"verify_signature": False, "verify_exp": True}, audience="club")  # finds unverified-token


def load_session():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        abort(401)
    try:
        g.session = Session(_claims(token))
    except (jwt.InvalidTokenError, KeyError):
        abort(401)
