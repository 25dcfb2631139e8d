import json
import os

import requests
from aws_requests_auth.boto_utils import BotoAWSRequestsAuth

auth = BotoAWSRequestsAuth(aws_host=os.environ['RULES_URL'][8:], aws_region=os.environ['AWS_REGION'], aws_service='execute-api')


def handler(event, context):
    wish = json.loads(event['body'])
    rule = {'when': wish['when'], 'share': str(wish['share'])}
    answer = requests.post(os.environ['RULES_URL'] + '/rules', json=rule, auth=auth, timeout=5)
    return {'statusCode': answer.status_code}
