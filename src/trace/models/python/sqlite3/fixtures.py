import os
import sqlite3

connection = sqlite3.connect('/tmp/shop.db')


def texts(event, context):
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
    cursor.execute("SELECT * FROM orders WHERE id = '%s'" % event['id'])  # finds sql
    cursor.execute(f"SELECT * FROM orders ORDER BY {event['column']}")  # finds sql
    cursor.execute('SELECT * FROM orders LIMIT %d' % int(event['limit']))
    cursor.executescript('DELETE FROM ' + event['table'])  # finds sql


def parameters(event, context):
    cursor = connection.cursor()
    cursor.execute('SELECT * FROM orders WHERE id = ?', (event['id'],))  # finds record-key
    cursor.execute('SELECT * FROM orders WHERE id = :id', {'id': event['id']})  # finds record-key
    cursor.executemany('INSERT INTO orders VALUES (?)', [(one,) for one in event['ids']])
    connection.commit()
    return [row[0] for row in cursor.fetchall()][:1]


def direct(event, context):
    with connection:
        for row in connection.execute('SELECT * FROM orders WHERE name LIKE "%' + event['name'] + '%"'):  # finds sql
            print(row[0])
    sqlite3.connect('/tmp/' + event['database'])  # finds path


def allowed(event, context):
    column = event['column'] if event['column'] in ('id', 'name') else 'id'
    connection.execute('SELECT * FROM orders ORDER BY ' + column)
