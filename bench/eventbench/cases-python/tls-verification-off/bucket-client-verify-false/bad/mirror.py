import boto3


class Mirror:
    def __init__(self, bucket):
        self.bucket = bucket
        self.s3 = boto3.client('s3', verify=False)  # finds tls-verification-off

    def keys(self):
        for page in self.s3.get_paginator('list_objects_v2').paginate(Bucket=self.bucket):
            yield from (item['Key'] for item in page.get('Contents', []))


def handler(event, context):
    return sum(1 for _ in Mirror('mirror-source').keys())
