import logging

logger = logging.getLogger()
logger.setLevel("INFO")


def describe(event):
    request = event["request"]
    return {"trigger": event["triggerSource"], "password": bool(request["password"])}


def handler(event, context):
    logger.info("migration %s", describe(event))
    return event
