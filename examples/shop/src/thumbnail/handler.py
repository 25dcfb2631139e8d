import os
from urllib.parse import unquote_plus

import boto3

s3 = boto3.client("s3")

SIZE = os.environ.get("THUMBNAIL_SIZE", "240x240")


def handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = unquote_plus(record["s3"]["object"]["key"])
        make_thumbnail(bucket, key)


def make_thumbnail(bucket, key):
    os.chdir("/tmp")
    folder = os.path.dirname(key)
    if folder:
        os.makedirs(folder, exist_ok=True)
    s3.download_file(bucket, key, key)
    print(f"resizing {key}")
    status = os.system(f"convert {key} -auto-orient -resize {SIZE} thumbnail.png")
    if status != 0:
        raise RuntimeError(f"convert ended with {status} for {key}")
    s3.upload_file("thumbnail.png", bucket, f"thumbnails/{key}.png", ExtraArgs={"ACL": "public-read"})
