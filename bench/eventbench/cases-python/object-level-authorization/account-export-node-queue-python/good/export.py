import json
import os

import boto3

accounts = boto3.resource("dynamodb").Table(os.environ["ACCOUNTS"])
s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        account = json.loads(record["body"])["account"]
        found = accounts.get_item(Key={"account": account})
        s3.put_object(Bucket=os.environ["FILES"], Key=record["messageId"] + ".json", Body=json.dumps(found["Item"], default=str))
