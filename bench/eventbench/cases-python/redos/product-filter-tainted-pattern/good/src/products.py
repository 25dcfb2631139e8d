import json
import re

NAMES = ["bell", "basket", "saddle", "brake"]


def handler(event, context):
    wanted = (event.get("queryStringParameters") or {}).get("name", "")
    found = [name for name in NAMES if re.search(re.escape(wanted), name, re.IGNORECASE)]
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps(found)}
