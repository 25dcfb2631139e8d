import asyncio
import os

from aiobotocore.session import get_session


async def send(plots):
    session = get_session()
    async with session.create_client('sqs', region_name=os.environ['AWS_REGION']) as sqs:
        for plot in plots:
            await sqs.send_message(QueueUrl=os.environ['WATERING'], MessageBody=plot)  # uses sqs:SendMessage on Watering for Water


def handler(event, context):
    asyncio.run(send(event['plots']))
