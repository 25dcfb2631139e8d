import json
import os
import boto3

rds = boto3.client('rds-data')
TARGET = dict(resourceArn=os.environ['CLUSTER'], secretArn=os.environ['SECRET'], database='tariffs')


def handler(event, context):
    region = event['queryStringParameters']['region']
    sql = "select name, cents from tariff where valid_to is null and region = :region"
    answer = rds.execute_statement(sql=sql, parameters=[{'name': 'region', 'value': {'stringValue': region}}], **TARGET)
    names = [record[0]['stringValue'] for record in answer['records']]
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(names)}
