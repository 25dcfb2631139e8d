import shutil

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response

from bundles.model import BundleRecord

processor = BatchProcessor(event_type=EventType.SQS, model=BundleRecord)


def archive(record: BundleRecord) -> str:
    bundle = record.body
    source = f"/mnt/courts/open/{bundle.case}"
    target = "/mnt/courts/closed/" + str(bundle.pages // 1000)
    return shutil.move(source, target)  # finds path-traversal


def handler(event, context):
    return process_partial_response(event=event, record_handler=archive, processor=processor, context=context)
