import base64
import json
import os
import re

import boto3

table = boto3.resource("dynamodb").Table(os.environ["ORDERS_TABLE"])

PAGE = 100
ORDER_ID = re.compile(r"^o-[0-9a-f-]{36}$")


class NotUnderstood(ValueError):
    pass


def read_cursor(text):
    """The order number the next page starts behind."""
    try:
        order_id = base64.urlsafe_b64decode(text).decode("ascii")
    except ValueError as error:
        raise NotUnderstood from error
    if not ORDER_ID.match(order_id):
        raise NotUnderstood
    return {"orderId": order_id}


def write_cursor(key):
    return base64.urlsafe_b64encode(key["orderId"].encode()).decode()


def handler(event, context):
    query = event.get("queryStringParameters") or {}
    try:
        limit = query.get("limit", str(PAGE))
        if not limit.isdigit() or not 1 <= int(limit) <= PAGE:
            raise NotUnderstood
        page = {"Limit": int(limit), "ProjectionExpression": "orderId, totalCents, box"}
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
    except NotUnderstood:
        return reply(400, {"message": "the request was not understood"})
    except Exception as error:
        print(json.dumps({"level": "error", "event": "reports.failed", "reason": type(error).__name__}))
        return reply(500, {"message": "something went wrong", "request": context.aws_request_id})


def reply(status, body):
    return {
        "statusCode": status,
        "headers": {
            "Content-Type": "application/json",
            "Cache-Control": "no-store",
            "Access-Control-Allow-Origin": os.environ["STOREFRONT_ORIGIN"],
        },
        "body": json.dumps(body, default=str),
    }
