import os
from decimal import Decimal

import boto3
from aws_lambda_powertools.utilities.data_classes import EventBridgeEvent

from evaluate import evaluate

prices = boto3.resource("dynamodb").Table(os.environ["PRICES"])


def handler(event, context):
    detail = EventBridgeEvent(event).detail
    cents = Decimal(round(float(evaluate(detail["formula"])) * 100))
    prices.put_item(Item={"article": int(detail["article"]), "cents": cents})
