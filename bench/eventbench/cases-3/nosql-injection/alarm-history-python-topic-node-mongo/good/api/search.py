import json
import os
import uuid

import boto3

sns = boto3.client("sns")


def handler(event, context):
    wish = json.loads(event["body"])
    query = {
        "search": str(uuid.uuid4()),
        "sensor": str(wish.get("sensor")),
        "level": int(wish.get("level", 0)),
    }
    sns.publish(TopicArn=os.environ["SEARCHES"], Message=json.dumps(query), Subject="search")
    return {"statusCode": 202, "headers": {"Content-Type": "application/json"}, "body": json.dumps({"search": query["search"]})}
