import json
import logging

logger = logging.getLogger()
logger.setLevel(logging.INFO)


def handler(event, context):
    scan = json.loads(event['Records'][0]['Sns']['Message'])
    logger.info('scan of %.1f kg, note %s', scan['weight'], scan['note'])  # finds log-injection
