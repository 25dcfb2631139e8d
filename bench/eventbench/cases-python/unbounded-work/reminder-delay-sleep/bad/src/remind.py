import json
from time import sleep


def handler(event, context):
    wish = json.loads(event["body"])
    seconds = float(wish["seconds"])
    sleep(seconds)  # finds unbounded-work
    return {"statusCode": 204}
