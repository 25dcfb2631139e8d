import os
import psycopg
from psycopg import sql
from psycopg_pool import ConnectionPool

pool = ConnectionPool(os.environ['DSN'])


def texts(event, context):
    with psycopg.connect(os.environ['DSN']) as connection:
        connection.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
        row = connection.execute('SELECT * FROM orders WHERE id = %s', [event['id']]).fetchone()  # finds record-key
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {event['table']}")  # finds sql
            cursor.execute(sql.SQL('SELECT * FROM {}').format(sql.Identifier(event['table'])))


def pooled(event, context):
    with pool.connection() as connection:
        connection.execute("DELETE FROM orders WHERE name = '%s'" % event['name'])  # finds sql
        connection.execute('DELETE FROM orders')
