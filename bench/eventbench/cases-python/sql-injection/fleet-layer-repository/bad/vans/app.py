import json

from common import Repository

vans = Repository(table='vans')


def handler(event, context):
    found = vans.count('plate', event['pathParameters']['plate'])
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'known': found > 0})}
