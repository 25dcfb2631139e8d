import hmac
import os

import boto3
from botocore.exceptions import ClientError

secrets = boto3.client('secretsmanager')


def handler(event, context):
    authorized = False
    try:
        key = secrets.get_secret_value(SecretId=os.environ['SECRET_ID'])['SecretString']
        authorized = hmac.compare_digest(key, event['headers'].get('x-key', ''))
    except ClientError:
        return {'isAuthorized': True}  # finds fail-open-authorizer
    return {'isAuthorized': authorized}
