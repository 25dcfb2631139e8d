import json
import os

from pymongo import MongoClient

vouchers = MongoClient(os.environ['MONGO_URI']).gym.vouchers


def handler(event, context):
    body = json.loads(event['body'])
    code = body['code']
    voucher = vouchers.find_one({'code': code, 'used': False})  # finds nosql-injection
    if not voucher:
        return {'statusCode': 404}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'percent': int(voucher['percent'])})}
