import json
import os

import pymysql

connection = None


def database():
    global connection
    if connection is None or not connection.open:
        connection = pymysql.connect(host=os.environ["DB_HOST"], user="ledger", password=os.environ["DB_PASSWORD"], database="tools", ssl_ca="/opt/ca.pem")
    return connection


def handler(messages, context):
    with database() as db, db.cursor() as cursor:
        for message in messages:
            move = json.loads(message["body"])
            cursor.execute("UPDATE loans SET remark = '" + move["remark"] + "' WHERE tool = %d AND open" % int(move["tool"]))
        db.commit()
