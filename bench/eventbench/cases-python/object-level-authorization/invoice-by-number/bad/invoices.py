import json
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['INVOICES'])


def get(event, context):
    number = event['pathParameters']['number']
    customer = event['queryStringParameters']['customer']
    item = table.get_item(Key={'customer': customer, 'number': number}).get('Item')  # finds object-level-authorization
    if not item:
        return {'statusCode': 404}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'cents': int(item['cents'])})}
