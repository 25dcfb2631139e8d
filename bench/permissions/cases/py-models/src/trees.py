import asyncio
import os

import aioboto3


async def main(event):
    async with aioboto3.Session().resource('dynamodb') as dynamodb:
        table = await dynamodb.Table(os.environ['TREES_TABLE'])
        await table.put_item(Item={'id': event['id'], 'kind': event['kind']})  # uses dynamodb:PutItem on Trees for PlantTree


def handler(event, context):
    loop = asyncio.get_event_loop()
    return loop.run_until_complete(main(event))
