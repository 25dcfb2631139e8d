import asyncio
import re

import aiohttp


async def export(tenant):
    async with aiohttp.ClientSession() as session:
        async with session.get(f'https://{tenant}.crm.example/export') as answer:
            return answer.status


def handler(event, context):
    tenant = event['pathParameters']['tenant'].lower()
    if not re.fullmatch(r'[a-z0-9-]+', tenant):
        return {'statusCode': 400}
    return {'statusCode': asyncio.run(export(tenant))}
