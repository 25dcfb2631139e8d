import json

import urllib3

http = urllib3.PoolManager()


def handler(event, context):
    document = json.loads(event["body"])["document"]
    answer = http.request("GET", document, timeout=4.0)  # finds ssrf
    return {"statusCode": 204 if answer.status == 200 else 502}
