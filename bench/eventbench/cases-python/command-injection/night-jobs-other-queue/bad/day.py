import json


def handler(event, context):
    return [len(json.loads(record["body"])["note"]) for record in event["Records"]]
