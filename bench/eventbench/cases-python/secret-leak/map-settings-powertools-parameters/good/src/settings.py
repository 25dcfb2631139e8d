import json

from aws_lambda_powertools.utilities import parameters


def settings():
    secret = parameters.get_secret("maps/geocoder", transform="json")
    return {"zoom": 11, "geocoder": bool(secret["apiKey"])}


def handler(event, context):
    body = json.dumps(settings())
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": body}
