import json
import os
import uuid

import boto3

drafts = boto3.resource("dynamodb").Table(os.environ["DRAFTS"])


def handler(event, context):
    draft = json.loads(event["body"])
    if len(draft.get("text", "")) > 4000:
        return {"statusCode": 413}
    drafts.put_item(Item={"letter": "weekly", "draft": str(uuid.uuid4()), "text": draft["text"]})
    return {"statusCode": 201}
