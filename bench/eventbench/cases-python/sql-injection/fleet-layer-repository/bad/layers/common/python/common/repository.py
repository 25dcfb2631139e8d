import os
from contextlib import contextmanager

import psycopg2


@contextmanager
def cursor():
    connection = psycopg2.connect(os.environ['DSN'])
    try:
        with connection.cursor() as opened:
            yield opened
    finally:
        connection.close()


class Repository:
    def __init__(self, table):
        self._table = table

    def count(self, column, value):
        with cursor() as db:
            db.execute(f"SELECT count(*) FROM {self._table} WHERE {column} = '{value}'")  # finds sql-injection
            return db.fetchone()[0]
