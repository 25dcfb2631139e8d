import base64
import json
import os

import boto3

machines = boto3.client("stepfunctions")
SMALL, LARGE = os.environ["SMALL"], os.environ["LARGE"]


def handler(event, context):
    for record in event["Records"]:
        claim = json.loads(base64.b64decode(record["kinesis"]["data"]))
        arn = claim["workflow"] or SMALL
        machines.start_execution(stateMachineArn=arn, input=json.dumps({"amount": claim["amount"]}))  # finds cloud-control
