import asyncio
import os
import aiohttp


async def fetched(event):
    async with aiohttp.ClientSession() as session:
        async with session.get(event['url']) as response:  # finds url
            print(response.status)
        async with session.post('https://api.example.com/items/' + event['id'], json=event, ssl=False) as response:
            return await response.json()


def ran(event, context):
    os.system('sleep ' + str(len(asyncio.run(fetched(event)))))


async def direct(event, context):
    session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3))
    await session.put('http://' + event['host'] + '/')  # finds url
    await session.close()
