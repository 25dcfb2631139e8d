import json
import os
import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])


def handler(event, context):
    for record in event["Records"]:
        booking = json.loads(record["body"])
        with connection, connection.cursor() as cursor:
            cursor.execute("INSERT INTO bookings (room, nights) VALUES (%s, %s)", (booking["room"], booking["nights"]))
