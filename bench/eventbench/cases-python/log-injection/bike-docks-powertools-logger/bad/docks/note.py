import logging

from aws_lambda_powertools import Logger

logger = logging.getLogger('docks')


def handler(event, context):
    logger.warning('fault: ' + event['detail']['fault'])  # finds log-injection
