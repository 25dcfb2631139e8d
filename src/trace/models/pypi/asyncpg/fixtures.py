import asyncpg
from databases import Database

database = Database('postgresql://db/shop')


async def rows(event, context):
    connection = await asyncpg.connect('postgresql://db/shop')
    await connection.fetch("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
    await connection.fetchrow('SELECT * FROM orders WHERE id = $1', event['id'])  # finds record-key
    await connection.execute(f"DELETE FROM {event['table']}")  # finds sql
    await connection.execute('DELETE FROM orders')
    await connection.close()


async def others(event, context):
    await database.fetch_all(query='SELECT * FROM orders WHERE id = :id', values={'id': event['id']})  # finds record-key
    await database.fetch_all('SELECT * FROM orders ORDER BY ' + event['column'])  # finds sql
