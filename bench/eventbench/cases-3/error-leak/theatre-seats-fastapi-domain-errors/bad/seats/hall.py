import os

import psycopg

from seats.errors import HallClosed, SeatTaken


def take(hall: int, seat: int) -> None:
    try:
        with psycopg.connect(os.environ["SEATS_DSN"]) as connection:
            connection.execute("INSERT INTO taken (hall, seat) VALUES (%s, %s)", (hall, seat))
    except psycopg.errors.UniqueViolation as error:
        raise SeatTaken() from error
    except psycopg.OperationalError as error:
        raise HallClosed() from error
