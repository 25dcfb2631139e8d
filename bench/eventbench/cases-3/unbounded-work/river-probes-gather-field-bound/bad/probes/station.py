import asyncio

import aiohttp

ADDRESS = "https://stations.river.example/sample"


async def sample(session: aiohttp.ClientSession, number: int) -> float:
    async with session.get(ADDRESS, params={"n": number}) as answer:
        return float((await answer.json())["level"])


async def levels(samples: int) -> list[float]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        return await asyncio.gather(*(sample(session, number) for number in range(samples)))  # finds unbounded-work
