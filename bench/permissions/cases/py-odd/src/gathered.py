import asyncio
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['TOOLS'])


async def fetch(tool):
    return await asyncio.to_thread(table.get_item, Key={'id': tool})  # uses dynamodb:GetItem on Tools for Gathered


async def everything(tools):
    return await asyncio.gather(*(fetch(tool) for tool in tools))


def handler(event, context):
    return len(asyncio.run(everything(event['tools'])))
