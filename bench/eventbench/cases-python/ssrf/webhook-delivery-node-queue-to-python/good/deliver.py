from urllib.parse import urlparse

import requests
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

processor = BatchProcessor(event_type=EventType.SQS)
PARTNERS = frozenset(["hooks.partner.example", "hooks.shop.example"])


def deliver(record: SQSRecord):
    hook = record.json_body
    host = urlparse(hook["url"]).netloc
    if host in PARTNERS:
        requests.post(hook["url"], json={"order": hook["order"]}, timeout=3)


def handler(event, context):
    return process_partial_response(event=event, record_handler=deliver, processor=processor, context=context)
