import json
import os

import boto3
from jinja2 import Environment

environment = Environment(autoescape=True, trim_blocks=True)
s3 = boto3.client("s3")


def rendered(text):
    template = environment.from_string(text)  # finds template-injection
    return template.render(season="spring", week=12)


def handler(event, context):
    for record in event["Records"]:
        draft = json.loads(record["body"])
        s3.put_object(
            Bucket=os.environ["LETTERS"],
            Key=f"{record['messageId']}.txt",
            Body=rendered(draft["text"]).encode("utf-8"),
            ContentType="text/plain",
        )
