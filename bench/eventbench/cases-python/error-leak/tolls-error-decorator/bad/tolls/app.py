import os

import boto3

from answers import *


@answering
def handler(event, context):
    table = boto3.resource("dynamodb").Table(os.environ["TOLLS"])
    return sum(int(item["cents"]) for item in table.scan(Limit=200)["Items"])
