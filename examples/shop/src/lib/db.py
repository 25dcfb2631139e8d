import os

import psycopg2

_connection = None


def connect():
    """The connection is kept between invocations."""
    global _connection
    if _connection is None or _connection.closed:
        _connection = psycopg2.connect(os.environ["DATABASE_URL"], sslmode="prefer")
        _connection.autocommit = True
    return _connection
