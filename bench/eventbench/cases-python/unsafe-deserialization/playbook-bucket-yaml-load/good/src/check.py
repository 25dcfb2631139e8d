from urllib.parse import unquote_plus

import boto3
import yaml
from aws_lambda_powertools.utilities.data_classes import S3Event, event_source

s3 = boto3.client("s3")


@event_source(data_class=S3Event)
def handler(event: S3Event, context):
    steps = 0
    for record in event.records:
        answer = s3.get_object(Bucket=event.bucket_name, Key=unquote_plus(record.s3.get_object.key))
        playbook = yaml.load(answer["Body"], Loader=yaml.SafeLoader)
        steps += len(playbook["steps"])
    return steps
