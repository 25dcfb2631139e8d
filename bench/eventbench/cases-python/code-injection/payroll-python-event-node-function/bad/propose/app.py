import json
import os

import boto3

ALLOWED = {"flat": "gross * 0.8", "none": "gross"}
bus = boto3.client("events")


def entry(kind: str, **detail):
    return {"EventBusName": os.environ["BUS"], "Source": "payroll.web", "DetailType": kind, "Detail": json.dumps(detail)}


def handler(event, context):
    formula = json.loads(event["body"])["formula"]
    bus.put_events(Entries=[entry("FormulaProposed", formula=formula)])
    return {"statusCode": 202}
