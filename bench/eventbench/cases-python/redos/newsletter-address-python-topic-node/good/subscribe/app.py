import json
import os

import boto3

sns = boto3.resource("sns").Topic(os.environ["SIGN_UPS"])


def handler(event, context):
    if (name := json.loads(event["body"]).get("name")) is None:
        return {"statusCode": 400}
    sns.publish(Message=json.dumps({"name": name}))
    return {"statusCode": 202}
