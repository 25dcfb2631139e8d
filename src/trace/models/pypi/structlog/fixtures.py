import os
import structlog

logger = structlog.get_logger()


def lines(event, context):
    logger.info('received', name=event['name'])
    logger.bind(name=event['name']).error('failed')
    os.system('ls ' + event['folder'])  # finds command
