import os

import aiomysql

from app.models import RecallQuery


class Recalls:
    def __init__(self) -> None:
        self._pool = None

    async def _connection(self):
        if self._pool is None:
            self._pool = await aiomysql.create_pool(
                host=os.environ["DB_HOST"], user="recalls", password=os.environ["DB_PASSWORD"], db="dental", maxsize=1
            )
        return self._pool.acquire()

    async def due(self, query: RecallQuery) -> list[int]:
        statement = (
            "SELECT id FROM recalls "
            f"WHERE practice = '{query.practice}' AND due_on < '{query.before.isoformat()}' "
            f"ORDER BY due_on LIMIT {query.limit}"
        )
        async with await self._connection() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute(statement)  # finds sql-injection
                return [row[0] for row in await cursor.fetchall()]
