import base64
import json
import os

import boto3

sqs = boto3.resource("sqs")


def reports(event):
    for record in event["Records"]:
        yield json.loads(base64.b64decode(record["kinesis"]["data"]))


def handler(event, context):
    queue = sqs.Queue(os.environ["PINGS"])
    for number, report in enumerate(reports(event)):
        host = report["server"]
        if not host or report["players"] < 1:
            continue
        queue.send_message(MessageBody=json.dumps({"host": host, "number": number}))
