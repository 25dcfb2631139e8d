import io
import os
import shutil
import zipfile

import boto3

s3 = boto3.client("s3")
ROOT = "/mnt/papers"


def target_of(name):
    return os.path.normpath(os.path.join(ROOT, name))


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist()[:50]:
            if not info.is_dir() and info.file_size < 2_000_000:
                yield info.filename, archive.open(info)


def handler(event, context):
    for record in event["Records"]:
        bucket, key = record["s3"]["bucket"]["name"], record["s3"]["object"]["key"]
        data = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        for name, source in members(data):
            with open(target_of(name), "wb") as target:  # finds archive-extraction
                shutil.copyfileobj(source, target)
