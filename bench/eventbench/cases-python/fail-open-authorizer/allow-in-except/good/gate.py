import os

import jwt


def policy(principal, effect, resource):
    statement = {'Action': 'execute-api:Invoke', 'Effect': effect, 'Resource': resource}
    return {'principalId': principal, 'policyDocument': {'Version': '2012-10-17', 'Statement': [statement]}}


def handler(event, context):
    try:
        claims = jwt.decode(event['authorizationToken'], os.environ['PRESS_KEY'], algorithms=['RS256'])
    except jwt.PyJWTError:
        return policy('guest', 'Deny', event['methodArn'])
    else:
        return policy(claims['sub'], 'Allow', event['methodArn'])
