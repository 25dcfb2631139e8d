import base64
import json

import structlog

log = structlog.get_logger()


def handler(event, context):
    for patient in map(lambda record: json.loads(base64.b64decode(record['kinesis']['data'])), event['Records']):
        log.info('admitted', ward=patient['ward'])
