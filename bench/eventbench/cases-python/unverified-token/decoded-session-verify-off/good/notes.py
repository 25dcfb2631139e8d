import json
import os

import jwt


def whoami(event, context):
    token = event['headers']['authorization'].removeprefix('Bearer ')
    claims = jwt.decode(token, os.environ['JWT_KEY'], algorithms=['HS256'])
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps({'admin': claims['role'] == 'admin'})}
