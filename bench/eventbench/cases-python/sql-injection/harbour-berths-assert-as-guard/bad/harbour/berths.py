import json
import os

import psycopg

SORTABLE = ('length', 'depth', 'name')


def handler(event, context):
    order = (event.get('queryStringParameters') or {}).get('order') or 'name'
    assert order in SORTABLE, 'unknown column'
    with psycopg.connect(os.environ['PG_DSN']) as connection:
        rows = connection.execute('SELECT name, length FROM berths ORDER BY ' + order).fetchall()  # finds sql-injection
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(rows)}
