import json
import os

import boto3

table = boto3.resource('dynamodb').Table(os.environ['INVOICES'])


def get(event, context):
    number = event['pathParameters']['number']
    customer = event['requestContext']['authorizer']['claims']['sub']
    item = table.get_item(Key={'customer': customer, 'number': number}).get('Item')
    if not item:
        return {'statusCode': 404}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'cents': int(item['cents'])})}
