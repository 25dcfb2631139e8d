import json
import sqlite3
from contextlib import closing


def lambda_handler(event, _context):
    name = event["pathParameters"]["name"]
    with closing(sqlite3.connect("/opt/stops.db")) as db:
        query = "SELECT code, platform FROM stops WHERE name = ?"
        found = db.execute(query, [name]).fetchone()
    if found is None:
        return {"statusCode": 404, "body": ""}
    code, platform = found
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps({"code": code, "platform": platform})}
