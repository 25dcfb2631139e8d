import io
import os
from urllib.parse import unquote_plus

import boto3
import numpy as np

s3 = boto3.client("s3")
cloudwatch = boto3.client("cloudwatch")


def array_in(bucket, key):
    body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
    return np.load(io.BytesIO(body), allow_pickle=False)


def handler(event, context):
    for record in event["Records"]:
        place = record["s3"]
        waves = array_in(place["bucket"]["name"], unquote_plus(place["object"]["key"]))
        peak = float(np.max(np.abs(waves)))
        cloudwatch.put_metric_data(Namespace=os.environ["NAMESPACE"], MetricData=[{"MetricName": "Peak", "Value": peak}])
