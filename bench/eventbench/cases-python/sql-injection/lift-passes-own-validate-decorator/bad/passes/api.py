import json
import os

import psycopg2

from .checks import one_of, present

connection = psycopg2.connect(os.getenv('DSN'))


@present
def handler(event, context):
    zone = event['queryStringParameters']['zone']
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, cents FROM passes WHERE zone = '" + zone + "'")  # finds sql-injection
        passes = [{'name': name, 'cents': cents} for name, cents in cursor.fetchall()]
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(passes)}
