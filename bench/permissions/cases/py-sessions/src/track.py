import json
import os

from boto3 import Session

session = Session(region_name='eu-central-1')


def stream_client():
    return session.client('kinesis')


def handler(event, context):
    stream_client().put_record(StreamName=os.environ['STREAM'], Data=json.dumps(event), PartitionKey=event['car'])  # uses kinesis:PutRecord on Positions


def many(event, context):
    client = stream_client()
    records = [{'Data': json.dumps(one), 'PartitionKey': one['car']} for one in event['positions']]
    put = client.put_records
    put(StreamName=os.environ['STREAM'], Records=records)  # uses kinesis:PutRecords on Positions


def by_arn(event, context):
    client = stream_client()
    client.put_record(StreamARN=os.environ['STREAM_ARN'], Data=b'ping', PartitionKey='ping')  # uses kinesis:PutRecord on Positions
