import json
import os

import boto3

sts = boto3.client("sts")


def session_for(role_arn: str) -> boto3.Session:
    answer = sts.assume_role(RoleArn=role_arn, RoleSessionName="tenants")
    keys = answer["Credentials"]
    return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])


def handler(event, context):
    wish = json.loads(event["body"])
    session = session_for(os.environ["READER_ROLE"])
    return {"statusCode": 204 if session.client("s3").list_buckets()["Buckets"] else 404}
