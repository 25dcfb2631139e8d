import os

import psycopg2

from src.lib.secrets import secret

_connection = None
_CA_FILE = "/tmp/database-ca.pem"


def connect():
    """The connection is kept between invocations."""
    global _connection
    if _connection is None or _connection.closed:
        database = secret(os.environ["DATABASE_SECRET"])
        with open(_CA_FILE, "w") as file:
            file.write(database["ca"])
        _connection = psycopg2.connect(
            host=database["host"],
            user=database["username"],
            password=database["password"],
            dbname="kiosk",
            sslmode="verify-full",
            sslrootcert=_CA_FILE,
            connect_timeout=3,
            options="-c statement_timeout=5000",
        )
        _connection.autocommit = True
    return _connection
