import json
import os
import re

import boto3

orders = boto3.resource("dynamodb").Table(os.environ["ORDERS_TABLE"])

BOXES = [(2, "letter"), (10, "parcel"), (30, "crate")]
ORDER_ID = re.compile(r"^o-[0-9a-f-]{36}$")


def handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            pack(json.loads(record["body"]))
        except Exception as error:
            print(json.dumps({"level": "error", "event": "fulfilment.failed", "reason": type(error).__name__}))
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def weigh(order):
    weight = float(order["weight"])
    if not 0 < weight <= 2000:
        raise ValueError("weight out of range")
    return weight


def pack(order):
    if not ORDER_ID.match(order["orderId"]):
        raise ValueError("not an order number")
    weight = weigh(order)
    box = next((name for limit, name in BOXES if weight <= limit), "pallet")
    orders.update_item(
        Key={"orderId": order["orderId"]},
        UpdateExpression="SET #s = :s, box = :b, notifyUrl = :u, points = :p",
        ConditionExpression="attribute_exists(orderId)",
        ExpressionAttributeNames={"#s": "status"},
        ExpressionAttributeValues={
            ":s": "packed",
            ":b": box,
            ":u": order.get("callbackUrl") or "",
            ":p": int(order["totalCents"]) // 100,
        },
    )
    print(json.dumps({"level": "info", "event": "order.packed", "orderId": order["orderId"], "box": box}))
