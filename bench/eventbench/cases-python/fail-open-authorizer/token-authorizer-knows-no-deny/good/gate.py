import hashlib
import hmac
import os
from typing import Any


class Policy:
    def __init__(self, arn: str) -> None:
        self.arn = arn
        self.effect = 'Allow'

    def build(self) -> dict[str, Any]:
        statement = [{'Action': 'execute-api:Invoke', 'Effect': self.effect, 'Resource': self.arn}]
        return {'principalId': 'rider', 'policyDocument': {'Version': '2012-10-17', 'Statement': statement}}


def known(token: str) -> bool:
    return hmac.compare_digest(hashlib.sha256(token.encode()).hexdigest(), os.environ['KEY_HASH'])


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    policy = Policy(event['methodArn'])
    if not known(event['authorizationToken']):
        policy.effect = 'Deny'
    return policy.build()
