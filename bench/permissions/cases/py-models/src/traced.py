import os

import boto3
from aws_xray_sdk.core import patch_all, xray_recorder

patch_all()
client = boto3.client('dynamodb')


@xray_recorder.capture('plot')
def plot(number):
    return client.get_item(TableName=os.environ['PLOTS_TABLE'], Key={'number': {'S': number}}).get('Item')  # uses dynamodb:GetItem on Plots for Traced


def handler(event, context):
    return plot(event['number'])
