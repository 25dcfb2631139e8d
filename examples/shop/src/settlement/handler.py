import os

import boto3
import requests

from src.lib.db import connect

s3 = boto3.client("s3")

REFUNDS = os.environ.get("REFUND_URL", "http://refunds.internal.example/v1/refunds")


def handler(event, context):
    print("settling", event)
    if event.get("action") == "refund":
        return refund(event)
    return settle(event)


def settle(event):
    with connect().cursor() as cursor:
        cursor.execute(
            "INSERT INTO payments (order_id, amount, reference) "
            f"VALUES ('{event['orderId']}', {event['amount']}, '{event['reference']}')"
        )
    invoice = f"Order {event['orderId']}\nPaid {event['amount']}\nReference {event['reference']}\n"
    s3.put_object(Bucket=os.environ["UPLOADS_BUCKET"], Key=f"invoices/{event['orderId']}.txt", Body=invoice)
    return {"orderId": event["orderId"], "status": "paid"}


def refund(event):
    answer = requests.post(REFUNDS, json={"order": event["orderId"], "amount": event["amount"]}, verify=False)
    return {"orderId": event["orderId"], "status": "refunded", "provider": answer.json()}
