import mysql.connector
from mysql.connector import connect

database = mysql.connector.connect(host='db', user='shop')


def texts(event, context):
    cursor = database.cursor(dictionary=True)
    cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
    cursor.execute('SELECT * FROM orders WHERE id = %s', (event['id'],))  # finds record-key
    cursor.execute('SELECT * FROM orders')
    database.commit()
    return len(cursor.fetchall())


def other(event, context):
    with connect(user='shop') as connection:
        connection.cursor(buffered=True).execute("DROP TABLE %s" % event['table'])  # finds sql
