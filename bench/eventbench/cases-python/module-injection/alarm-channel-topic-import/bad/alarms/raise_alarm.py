import json
import os

import boto3

topic = boto3.resource("sns").Topic(os.environ["TOPIC"])


def handler(event, context):
    alarm = json.loads(event["body"])
    topic.publish(Message=json.dumps({"channel": alarm["channel"], "level": int(alarm["level"])}))
    return {"statusCode": 202}
