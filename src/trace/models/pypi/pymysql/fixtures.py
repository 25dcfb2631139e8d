import os
import pymysql
import pymysql.cursors
import MySQLdb

connection = pymysql.connect(host=os.environ['HOST'], user='shop', cursorclass=pymysql.cursors.DictCursor)


def texts(event, context):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
        cursor.execute("SELECT * FROM orders WHERE id = '{}'".format(event['id']))  # finds sql
        cursor.execute("SELECT * FROM orders WHERE id = %s" % event['id'])  # finds sql
        cursor.execute('SELECT * FROM orders WHERE size = {}'.format(int(event['size'])))
        cursor.execute(query='SELECT * FROM ' + event['table'])  # finds sql


def parameters(event, context):
    cursor = connection.cursor()
    cursor.execute('SELECT * FROM orders WHERE id = %s', (event['id'],))  # finds record-key
    cursor.execute('SELECT * FROM orders WHERE id = %(id)s', args={'id': event['id']})  # finds record-key
    cursor.execute("SELECT * FROM orders WHERE name = '" + connection.escape_string(event['name']) + "'")
    connection.commit()
    return len(cursor.fetchall())


def other(event, context):
    database = MySQLdb.connect('host', 'user', 'password', 'shop')
    database.cursor().execute("DELETE FROM orders WHERE name LIKE '%%%s%%'" % event['name'])  # finds sql
    database.query('SELECT 1')
