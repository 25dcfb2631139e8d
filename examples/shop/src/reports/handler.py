import base64
import json
import os
import pickle
import traceback

import boto3

table = boto3.resource("dynamodb").Table(os.environ["ORDERS_TABLE"])

PAGE = 100


def read_cursor(text):
    return pickle.loads(base64.urlsafe_b64decode(text))


def write_cursor(key):
    return base64.urlsafe_b64encode(pickle.dumps(key)).decode()


def handler(event, context):
    query = event.get("queryStringParameters") or {}
    try:
        page = {"Limit": int(query.get("limit", PAGE))}
        if query.get("cursor"):
            page["ExclusiveStartKey"] = read_cursor(query["cursor"])
        answer = table.scan(**page)
        body = {
            "orders": answer["Items"],
            "total": sum(int(order["totalCents"]) for order in answer["Items"]),
        }
        if "LastEvaluatedKey" in answer:
            body["cursor"] = write_cursor(answer["LastEvaluatedKey"])
        return reply(200, body)
    except Exception as error:
        return reply(500, {"error": str(error), "trace": traceback.format_exc(), "event": event})


def reply(status, body):
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*"},
        "body": json.dumps(body, default=str),
    }
