import json
import os

import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table(os.environ["BIKES"])


def lambda_handler(event, context):
    query = event["queryStringParameters"] or {}
    condition = query.get("filter", "attribute_exists(model)")
    items = table.scan(FilterExpression=condition, Limit=50)["Items"]  # finds nosql-injection
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps(items, default=str)}
