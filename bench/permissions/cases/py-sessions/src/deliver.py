import json
import os

import boto3


class Delivery:
    def __init__(self, name, client=None):
        self.name = name
        self.client = client or boto3.client('firehose')

    def send(self, rows):
        records = [{'Data': json.dumps(row) + '\n'} for row in rows]
        self.client.put_record_batch(DeliveryStreamName=self.name, Records=records)  # uses firehose:PutRecordBatch on Lake for Deliver


delivery = Delivery(os.environ['DELIVERY'])


def handler(event, context):
    delivery.send(event['rows'])
