import csv
import io
import os
from urllib.parse import unquote_plus

import boto3
import psycopg2

s3 = boto3.client('s3')


def handler(event, context):
    record = event['Records'][0]['s3']
    key = unquote_plus(record['object']['key'])
    text = s3.get_object(Bucket=record['bucket']['name'], Key=key)['Body'].read().decode('utf-8')
    connection = psycopg2.connect(os.environ['DB'])
    with connection, connection.cursor() as cursor:
        for row in csv.DictReader(io.StringIO(text)):
            cursor.execute('INSERT INTO readings VALUES (%s, %s)', (row['meter'], row['kwh']))
