import os
from decimal import Decimal

import boto3
from aws_lambda_powertools.utilities.validation import envelopes, validator

from . import schemas

table = boto3.resource("dynamodb").Table(os.environ["PLANTS"])


@validator(inbound_schema=schemas.CHANGE, envelope=envelopes.API_GATEWAY_REST)
def handler(event, context):
    table.update_item(
        Key={"id": "greenhouse"},
        UpdateExpression=f"SET {event['field']} = :value",
        ExpressionAttributeValues={":value": Decimal(str(event["value"]))},
    )
    return {"statusCode": 204}
