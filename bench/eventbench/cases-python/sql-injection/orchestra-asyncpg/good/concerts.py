import asyncio
import json
import os

import asyncpg


async def concerts(season):
    connection = await asyncpg.connect(os.environ['DSN'])
    try:
        return await connection.fetch(f'SELECT title FROM concerts WHERE season = {season}')
    finally:
        await connection.close()


def handler(event, context):
    season = event['pathParameters']['season']
    rows = asyncio.run(concerts(int(season)))
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps([row['title'] for row in rows])}
