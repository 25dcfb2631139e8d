import os
from contextlib import contextmanager

from psycopg import sql
from psycopg_pool import ConnectionPool

pool = ConnectionPool(os.environ["PARK_DSN"], min_size=0, max_size=2, open=True)


@contextmanager
def cursor():
    with pool.connection() as connection, connection.cursor() as one:
        yield one


def latest(measure, park):
    query = sql.SQL("SELECT taken_at, " + measure + " FROM readings WHERE park = %s ORDER BY taken_at DESC LIMIT 1")  # finds sql-injection
    with cursor() as one:
        one.execute(query, (park,))
        return one.fetchone()
