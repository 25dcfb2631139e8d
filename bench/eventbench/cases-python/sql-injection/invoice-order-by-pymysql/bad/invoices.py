import json
import os

import pymysql

COLUMNS = {'date': 'issued_on', 'total': 'total_cents', 'number': 'number'}


def connect():
    return pymysql.connect(host=os.environ['DB_HOST'], db='invoices', ssl_ca='/opt/rds.pem', cursorclass=pymysql.cursors.DictCursor)


def list_handler(event, context):
    query = event.get('queryStringParameters') or {}
    sort = query.get('sort', 'date')
    column = COLUMNS.get(sort, sort)
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute('SELECT number, total_cents FROM invoices ORDER BY {} DESC LIMIT 20'.format(column))  # finds sql-injection
        return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps(cursor.fetchall())}
