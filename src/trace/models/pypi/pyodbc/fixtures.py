import aurora_data_api
import cx_Oracle
import oracledb
import pg8000
import pymssql
import pyodbc
import snowflake.connector


def odbc(event, context):
    cursor = pyodbc.connect('DSN=shop').cursor()
    cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
    cursor.execute('SELECT * FROM orders WHERE id = ?', event['id'])  # finds record-key
    return len(cursor.execute('SELECT * FROM orders').fetchall())


def others(event, context):
    pymssql.connect('db').cursor().execute("SELECT * FROM orders WHERE id = '%s'" % event['id'])  # finds sql
    cx_Oracle.connect('shop').cursor().execute(f"SELECT * FROM {event['table']}")  # finds sql
    oracledb.connect(user='shop').cursor().execute('SELECT * FROM orders WHERE id = :id', {'id': event['id']})  # finds record-key
    pg8000.connect(user='shop').cursor().execute('DELETE FROM ' + event['table'])  # finds sql
    with aurora_data_api.connect(database='shop') as connection, connection.cursor() as cursor:
        cursor.execute("SELECT '" + event['name'] + "'")  # finds sql
    with snowflake.connector.connect(user='shop') as connection:
        connection.cursor().execute('USE WAREHOUSE ' + event['warehouse'])  # finds sql
        connection.cursor().execute('USE WAREHOUSE shop')
