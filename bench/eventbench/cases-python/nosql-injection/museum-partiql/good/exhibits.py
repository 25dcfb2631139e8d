import json
import boto3
from boto3.dynamodb.types import TypeDeserializer

client = boto3.client('dynamodb')
plain = TypeDeserializer().deserialize


def handler(event, context):
    room = event['multiValueQueryStringParameters']['room'][0]
    statement = """SELECT title FROM "exhibits" WHERE room = ?"""
    found = client.execute_statement(Statement=statement, Parameters=[{'S': room}])
    titles = [plain(item['title']) for item in found['Items']]
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(titles)}
