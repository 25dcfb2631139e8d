import json
import os

import boto3
from pydantic import BaseModel, UUID4

sqs = boto3.client("sqs")


class Page(BaseModel):
    scan: UUID4
    number: int


def handler(event, context):
    page = Page(**json.loads(event["body"]))
    sqs.send_message(QueueUrl=os.environ["PAGES"], MessageBody=page.model_dump_json())
    return {"statusCode": 202}
