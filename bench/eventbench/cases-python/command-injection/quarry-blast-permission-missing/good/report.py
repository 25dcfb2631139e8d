import json
import os

import boto3

sns = boto3.client("sns")


def handler(event, context):
    pit = json.loads(event["body"])["pit"]
    sns.publish(TopicArn=os.environ["ALARMS"], Message=pit)
    return {"statusCode": 202}
