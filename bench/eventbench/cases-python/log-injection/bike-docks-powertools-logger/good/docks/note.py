import logging

from aws_lambda_powertools import Logger

logger = Logger(service='docks')


def handler(event, context):
    logger.warning('fault: ' + event['detail']['fault'])
