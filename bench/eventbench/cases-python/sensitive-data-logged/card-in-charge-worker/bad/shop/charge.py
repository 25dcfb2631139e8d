import json
import logging

logging.getLogger().setLevel(logging.INFO)


def handler(event, context):
    for record in event['Records']:
        charge = json.loads(record['body'])
        logging.info('charging %d cents to %r', charge['cents'], charge['cardNumber'])  # finds sensitive-data-logged
