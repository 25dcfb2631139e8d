import json
import os

import boto3

orders = boto3.resource("dynamodb").Table(os.environ["ORDERS_TABLE"])

BOXES = [(2, "letter"), (10, "parcel"), (30, "crate")]


def handler(event, context):
    for record in event["Records"]:
        pack(json.loads(record["body"]))


def weigh(order):
    # The shop front sends the sum as it was typed, "2*0.4+1.2"
    return eval(order.get("weight") or "0")


def pack(order):
    weight = weigh(order)
    box = next((name for limit, name in BOXES if weight <= limit), "pallet")
    print("packing", order)
    orders.update_item(
        Key={"orderId": order["orderId"]},
        UpdateExpression="SET #s = :s, box = :b, notifyUrl = :u, buyer = :m, points = :p",
        ExpressionAttributeNames={"#s": "status"},
        ExpressionAttributeValues={
            ":s": "packed",
            ":b": box,
            ":u": order.get("callbackUrl") or "",
            ":m": order["email"],
            ":p": order["totalCents"] // 100,
        },
    )
