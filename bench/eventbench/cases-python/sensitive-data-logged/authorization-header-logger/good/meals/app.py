from aws_lambda_powertools import Logger

logger = Logger(service="meals")


def handler(event, context):
    logger.info("request", extra={"caller": event["requestContext"]["http"]["sourceIp"]})
    return {"monday": "lentils", "tuesday": "pasta"}
