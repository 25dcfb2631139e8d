import json
import os

import boto3
from boto3.dynamodb.conditions import Key

drafts = boto3.resource("dynamodb").Table(os.environ["DRAFTS"])
sqs = boto3.client("sqs")


def handler(event, context):
    page = drafts.query(KeyConditionExpression=Key("letter").eq("weekly"), Limit=10)
    for item in page["Items"]:
        body = json.dumps({"draft": item["draft"], "text": item["text"]})
        sqs.send_message(QueueUrl=os.environ["RENDERINGS"], MessageBody=body)
