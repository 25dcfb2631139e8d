import os
from dataclasses import dataclass, field

import boto3
from botocore.client import BaseClient


@dataclass(frozen=True)
class Settings:
    queue: str = field(default_factory=lambda: os.environ['WAITING'])
    sqs: BaseClient = field(default_factory=lambda: boto3.client('sqs'))


settings = Settings()


def handler(event, context):
    settings.sqs.send_message(QueueUrl=settings.queue, MessageBody=event['guest'])  # uses sqs:SendMessage on Waiting
