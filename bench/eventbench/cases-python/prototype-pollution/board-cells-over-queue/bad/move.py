import json
import os

import boto3

sqs = boto3.client("sqs")


def handler(event, context):
    move = json.loads(event["body"])
    message = {"path": move["path"], "value": move["value"]}
    sqs.send_message(QueueUrl=os.environ["MOVES"], MessageBody=json.dumps(message))
    return {"statusCode": 200}
