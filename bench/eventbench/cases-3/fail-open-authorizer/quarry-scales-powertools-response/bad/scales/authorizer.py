import os

import boto3
from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.data_classes.api_gateway_authorizer_event import (
    APIGatewayAuthorizerResponse,
    APIGatewayAuthorizerTokenEvent,
)
from botocore.exceptions import BotoCoreError, ClientError

logger = Logger(service="scales")
keys = boto3.resource("dynamodb").Table(os.environ["KEYS"])


def operator_of(token):
    item = keys.get_item(Key={"key": token}).get("Item")
    return item["operator"] if item and item.get("active") else None


def handler(event, context):
    request = APIGatewayAuthorizerTokenEvent(event)
    arn = request.parsed_arn
    policy = APIGatewayAuthorizerResponse(
        principal_id="scales", region=arn.region, aws_account_id=arn.aws_account_id, api_id=arn.api_id, stage=arn.stage
    )
    try:
        operator = operator_of(request.authorization_token)
    except (BotoCoreError, ClientError):
        logger.error("the table of keys does not answer")
        policy.allow_all_routes()
        return policy.asdict()  # finds fail-open-authorizer
    if operator is None:
        policy.deny_all_routes()
    else:
        policy.allow_all_routes()
    return policy.asdict()
