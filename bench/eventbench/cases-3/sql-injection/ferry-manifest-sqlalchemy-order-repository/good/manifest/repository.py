from dataclasses import dataclass
from typing import Iterator

from sqlalchemy import Engine, text


@dataclass(frozen=True)
class Booking:
    number: str
    cars: int


COLUMNS = {"number": "number", "cars": "cars", "deck": "deck, number"}


class Bookings:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def on_crossing(self, crossing: int, order: str) -> Iterator[Booking]:
        column = COLUMNS.get(order, "number")
        query = f"""
            SELECT number, cars FROM bookings
            WHERE crossing = :crossing AND cancelled_at IS NULL
            ORDER BY {column} LIMIT 200
        """
        with self._engine.connect() as connection:
            for row in connection.execute(text(query), {"crossing": crossing}):
                yield Booking(row.number, row.cars)

    def count(self, crossing: int) -> int:
        with self._engine.connect() as connection:
            return connection.scalar(text("SELECT count(*) FROM bookings WHERE crossing = :crossing"), {"crossing": crossing})
