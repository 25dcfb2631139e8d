import json
import os
import traceback

import psycopg2


def load():
    with psycopg2.connect(os.environ['DB']) as connection, connection.cursor() as cursor:
        cursor.execute('SELECT name FROM animals WHERE NOT adopted LIMIT 100')
        return [name for (name,) in cursor]


def handler(event, context):
    try:
        body = load()
    except psycopg2.Error:
        return {'statusCode': 500, 'body': traceback.format_exc()}  # finds error-leak
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(body)}
