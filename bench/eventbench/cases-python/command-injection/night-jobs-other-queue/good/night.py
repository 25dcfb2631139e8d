import json
import os


def handler(event, context):
    for record in event["Records"]:
        os.system("wall " + json.loads(record["body"])["note"])
