import json
import os
from dataclasses import asdict, dataclass

import boto3

sqs = boto3.client('sqs')


@dataclass
class Episode:
    title: str
    bitrate: int

    @classmethod
    def parse(cls, text):
        values = json.loads(text)
        return cls(title=values['title'], bitrate=int(values['bitrate']))


def handler(event, context):
    episode = Episode.parse(event['body'])
    sqs.send_message(QueueUrl=os.environ['JOBS'], MessageBody=json.dumps(asdict(episode)))
    return {'statusCode': 202}
