import logging

logger = logging.getLogger()
logger.setLevel("INFO")


def describe(event):
    request = event["request"]
    return {"trigger": event["triggerSource"], "password": request["password"]}


def handler(event, context):
    logger.info("migration %s", describe(event))  # finds sensitive-data-logged
    return event
