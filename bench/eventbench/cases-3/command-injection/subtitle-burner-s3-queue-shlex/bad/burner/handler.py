import os
import shlex
import subprocess
import tempfile

import boto3
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from burner.keys import keys_in

processor = BatchProcessor(event_type=EventType.SQS)
s3 = boto3.client("s3")

FFMPEG = "/opt/bin/ffmpeg"


def burn(video: str, label: str, target: str) -> None:
    words = [FFMPEG, "-i", video, "-metadata", "title=" + label, target]
    subprocess.run(" ".join(words), shell=True, check=True, timeout=120)  # finds command-injection


def work(record: SQSRecord) -> None:
    for bucket, key in keys_in(record.body):
        with tempfile.NamedTemporaryFile(suffix=".mp4") as source, tempfile.NamedTemporaryFile(suffix=".mp4") as target:
            s3.download_file(bucket, key, source.name)
            burn(source.name, key.rsplit("/", 1)[-1], target.name)
            s3.upload_file(target.name, os.environ["BURNED"], f"{record.message_id}.mp4")


def handler(event, context):
    return process_partial_response(event=event, record_handler=work, processor=processor, context=context)
