from aws_lambda_powertools import Logger

logger = Logger(service="meals")


def handler(event, context):
    logger.info("request", extra={"caller": event["headers"].get("authorization")})  # finds sensitive-data-logged
    return {"monday": "lentils", "tuesday": "pasta"}
