import os

import boto3


def handler(event, context):
    kinesis = boto3.client('kinesis')
    kinesis.get_waiter('stream_exists').wait(StreamName=os.environ['STREAM'])  # uses kinesis:DescribeStream on Positions
    boto3.client('cloudwatch').put_metric_data(  # uses cloudwatch:PutMetricData on *
        Namespace='Fleet', MetricData=[{'MetricName': 'Alive', 'Value': 1}]
    )
    boto3.client('sts').get_caller_identity()
