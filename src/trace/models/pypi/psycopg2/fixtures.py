import os
import psycopg2
from psycopg2 import sql
from psycopg2.extras import RealDictCursor, execute_values

connection = psycopg2.connect(os.environ['DSN'])


def texts(event, context):
    with connection.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute(f"SELECT * FROM orders WHERE id = '{event['id']}'")  # finds sql
        cursor.execute("SELECT * FROM orders ORDER BY " + event['column'])  # finds sql
        cursor.execute('SELECT * FROM orders WHERE id = %s', (event['id'],))  # finds record-key
        cursor.execute('SELECT * FROM orders WHERE id = %(id)s', {'id': event['id']})  # finds record-key
        cursor.execute('SELECT * FROM orders LIMIT ' + str(int(event['limit'])))


def composed(event, context):
    cursor = connection.cursor()
    cursor.execute(sql.SQL('SELECT * FROM {} ORDER BY {}').format(sql.Identifier(event['table']), sql.Identifier(event['column'])))
    cursor.execute(sql.SQL('SELECT * FROM ' + event['table']))  # finds sql
    cursor.execute(cursor.mogrify('SELECT * FROM orders WHERE name = %s', (event['name'],)))
    execute_values(cursor, 'INSERT INTO orders VALUES %s', event['rows'])
    execute_values(cursor, 'INSERT INTO ' + event['table'] + ' VALUES %s', [])  # finds sql


def tested(event, context):
    if not event['column'].isidentifier():
        raise ValueError('column')
    connection.cursor().execute('SELECT * FROM orders ORDER BY ' + event['column'])
