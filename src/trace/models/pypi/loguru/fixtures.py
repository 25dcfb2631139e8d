import os
from loguru import logger


def lines(event, context):
    logger.info('received {}', event['name'])
    logger.bind(name='x').warning('bad ' + event['name'])
    os.system('ls ' + event['folder'])  # finds command
