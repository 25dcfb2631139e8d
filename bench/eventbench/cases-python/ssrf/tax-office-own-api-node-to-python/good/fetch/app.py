import json

import urllib3

http = urllib3.PoolManager()


def handler(event, context):
    document = json.loads(event["body"])["document"]
    answer = http.request("GET", "https://documents.tax.example/" + document, timeout=4.0)
    return {"statusCode": 204 if answer.status == 200 else 502}
