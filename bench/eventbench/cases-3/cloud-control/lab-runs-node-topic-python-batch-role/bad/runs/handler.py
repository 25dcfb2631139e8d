import json

import boto3

from session import credentials_for

QUEUES = {"short": "lab-short", "long": "lab-long"}


def handler(event, context):
    for record in event["Records"]:
        run = json.loads(record["Sns"]["Message"])
        keys = credentials_for(run["project"])
        batch = boto3.client(
            "batch",
            aws_access_key_id=keys["AccessKeyId"],
            aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys["SessionToken"],
        )
        queue = QUEUES.get(run["analysis"], QUEUES["short"])
        batch.submit_job(jobName="analysis", jobQueue=queue, jobDefinition="analysis:4")
