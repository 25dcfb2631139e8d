import json
import time

import boto3

_client = boto3.client("secretsmanager")
_kept = {}
_FRESH_SECONDS = 300


def secret(secret_id):
    """The secret as a dictionary. Kept for five minutes, so a rotation reaches every container."""
    found = _kept.get(secret_id)
    if found and time.monotonic() - found[0] < _FRESH_SECONDS:
        return found[1]
    value = json.loads(_client.get_secret_value(SecretId=secret_id)["SecretString"])
    _kept[secret_id] = (time.monotonic(), value)
    return value
