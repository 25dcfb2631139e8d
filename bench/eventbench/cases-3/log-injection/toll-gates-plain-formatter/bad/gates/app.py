import json
import re

from gates.log import Audit

PLATE = re.compile(r"[A-Z]{1,3}[0-9]{1,4}")
HEADERS = {"content-type": "application/json"}


def handler(event, context):
    wish = json.loads(event["body"])
    audit = Audit(int(wish["gate"]))
    plate = str(wish["plate"])
    if PLATE.fullmatch(plate) is None:
        audit.refused(plate)
        return {"statusCode": 422, "headers": HEADERS, "body": json.dumps({"open": False})}
    audit.opened()
    return {"statusCode": 200, "headers": HEADERS, "body": json.dumps({"open": True})}
