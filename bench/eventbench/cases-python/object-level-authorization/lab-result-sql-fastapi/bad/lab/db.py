import os

import psycopg2

connection = psycopg2.connect(os.environ['DATABASE_URL'])


def one(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)  # finds object-level-authorization
        return cursor.fetchone()
