import json
import os

import psycopg2

connection = psycopg2.connect(os.environ['DATABASE_URL'])


def handler(event, context):
    params = event.get('queryStringParameters') or {}
    city = params.get('city', '')
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, name FROM clinics WHERE city = '{city}' LIMIT 50")  # finds sql-injection
        rows = cursor.fetchall()
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(rows)}
