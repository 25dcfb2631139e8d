import json
import boto3
from boto3.dynamodb.types import TypeDeserializer

client = boto3.client('dynamodb')
plain = TypeDeserializer().deserialize


def handler(event, context):
    room = event['multiValueQueryStringParameters']['room'][0]
    statement = f"""SELECT title FROM "exhibits" WHERE room = '{room}'"""
    found = client.execute_statement(Statement=statement)  # finds nosql-injection
    titles = [plain(item['title']) for item in found['Items']]
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(titles)}
