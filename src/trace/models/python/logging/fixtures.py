import logging
import os
from logging import getLogger

logger = logging.getLogger()
logger.setLevel(logging.INFO)
log = getLogger(__name__)


def lines(event, context):
    logger.info('received %s', event['name'])
    log.warning(f"bad name {event['name']}")
    logging.error('failed', exc_info=True)
    logger.info('ready', extra={'size': len(event)})
    os.system('ls ' + event['folder'])  # finds command
    try:
        os.system('ls /tmp')
    except Exception:
        logger.exception('failed')
