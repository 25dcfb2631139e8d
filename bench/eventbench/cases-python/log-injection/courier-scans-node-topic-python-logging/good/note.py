import json
import logging

logger = logging.getLogger()
logger.setLevel(logging.INFO)


def handler(event, context):
    scan = json.loads(event['Records'][0]['Sns']['Message'])
    logger.info('scan of %.1f kg, note of %d letters', scan['weight'], len(scan['note']))
