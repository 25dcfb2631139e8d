import os

import boto3
import yaml

bucket = boto3.resource("s3").Bucket(os.environ["CONFIGS"])


def handler(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    text = bucket.Object(key).get()["Body"].read()
    config = yaml.unsafe_load(text)  # finds unsafe-deserialization
    return sorted(config)
