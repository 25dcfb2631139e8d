import datetime
import os
import time

import boto3


def write(event, context):
    record = {'MeasureName': 'heat', 'MeasureValue': str(event['heat']), 'Time': str(int(time.time() * 1000)), 'Dimensions': [{'Name': 'room', 'Value': event['room']}]}
    boto3.client('timestream-write').write_records(  # uses timestream:WriteRecords on Sensors; timestream:DescribeEndpoints on *
        DatabaseName=os.environ['TS_DATABASE'], TableName='sensors', Records=[record]
    )


def publish(event, context):
    cloudwatch = boto3.resource('cloudwatch')
    metric = cloudwatch.Metric('Shop', 'Sold')
    metric.put_data(MetricData=[{'MetricName': 'Sold', 'Value': event['sold']}])  # uses cloudwatch:PutMetricData on *


def read(event, context):
    query = {'Id': 'sold', 'MetricStat': {'Metric': {'Namespace': 'Shop', 'MetricName': 'Sold'}, 'Period': 300, 'Stat': 'Sum'}}
    now = datetime.datetime.now(datetime.timezone.utc)
    answer = boto3.client('cloudwatch').get_metric_data(MetricDataQueries=[query], StartTime=now - datetime.timedelta(hours=1), EndTime=now)  # uses cloudwatch:GetMetricData on *
    return answer['MetricDataResults'][0]['Values']


def logs(event, context):
    client = boto3.client('logs')
    pages = client.get_paginator('filter_log_events').paginate(logGroupName=os.environ['LOG_GROUP'], filterPattern='ERROR')  # uses logs:FilterLogEvents on AppLogs
    return sum(len(page['events']) for page in pages)
