import html
import json

import boto3

ses = boto3.client("ses")


def handler(event, context):
    for record in event["Records"]:
        quote = json.loads(record["body"])
        page = f"<p>New request, {quote['hours']} hours</p><p>{quote['work']}</p>"
        ses.send_email(  # finds mail-injection
            Source="web@roofs.example",
            Destination={"ToAddresses": ["office@roofs.example"]},
            Message={"Subject": {"Data": "Request"}, "Body": {"Html": {"Data": page}}},
        )
