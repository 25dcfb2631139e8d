import json
import os
import re

import boto3
import requests

from src.lib.db import connect
from src.lib.secrets import secret

s3 = boto3.client("s3")

REFUNDS = os.environ["REFUND_URL"]
ORDER_ID = re.compile(r"^o-[0-9a-f-]{36}$")
REFERENCE = re.compile(r"^[A-Za-z0-9-]{1,40}$")


def handler(event, context):
    if not ORDER_ID.match(event["orderId"]):
        raise ValueError("not an order number")
    amount = int(event["amount"])
    print(json.dumps({"level": "info", "event": "settlement.started", "orderId": event["orderId"]}))
    if event.get("action") == "refund":
        return refund(event["orderId"], amount)
    if not REFERENCE.match(event["reference"]):
        raise ValueError("not a reference")
    return settle(event["orderId"], amount, event["reference"])


def settle(order_id, amount, reference):
    with connect().cursor() as cursor:
        cursor.execute(
            "INSERT INTO payments (order_id, amount, reference) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
            (order_id, amount, reference),
        )
    invoice = f"Order {order_id}\nPaid {amount}\nReference {reference}\n"
    s3.put_object(Bucket=os.environ["UPLOADS_BUCKET"], Key=f"invoices/{order_id}.txt", Body=invoice)
    return {"orderId": order_id, "status": "paid"}


def refund(order_id, amount):
    key = secret(os.environ["PAYMENT_SECRET"])["apiKey"]
    answer = requests.post(
        REFUNDS,
        json={"order": order_id, "amount": amount},
        headers={"Authorization": f"Bearer {key}"},
        timeout=(3, 10),
        allow_redirects=False,
    )
    answer.raise_for_status()
    return {"orderId": order_id, "status": "refunded"}
