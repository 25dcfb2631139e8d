import asyncio
import os

import aioboto3

session = aioboto3.Session()


async def save(key, body):
    async with session.client('s3') as s3:
        await s3.put_object(Bucket=os.environ['PICTURES'], Key=f'plots/{key}', Body=body)  # uses s3:PutObject on Pictures/plots/* for SavePicture


async def fetch(keys):
    async with session.resource('s3') as s3:
        bucket = await s3.Bucket(os.environ['PICTURES'])
        return [await (await bucket.Object(key)).get() for key in keys]  # uses s3:GetObject on Pictures/*; (s3:ListBucket on Pictures) for CopyPictures


def handler(event, context):
    asyncio.run(save(event['key'], event['body'].encode()))


def read(event, context):
    return len(asyncio.run(fetch(event['keys'])))
