import os

import boto3


def handler(event, context):
    orders = boto3.resource('dynamodb').Table(os.environ['TABLE_NAME'])
    queue = boto3.resource('sqs').Queue(os.environ['QUEUE_URL'])
    return {
        'orders': orders.item_count,  # uses dynamodb:DescribeTable on Orders
        'waiting': queue.attributes['ApproximateNumberOfMessages'],  # uses sqs:GetQueueAttributes on Baking
    }
