import json
from time import sleep


def handler(event, context):
    wish = json.loads(event["body"])
    seconds = float(wish["seconds"])
    if not 0 <= seconds <= 5:
        return {"statusCode": 400}
    sleep(seconds)
    return {"statusCode": 204}
