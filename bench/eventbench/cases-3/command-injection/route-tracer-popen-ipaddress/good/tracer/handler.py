import json
import os

from tracer.target import BadTarget, target_of

HEADERS = {"Content-Type": "application/json"}


def hops(address):
    with os.popen(f"traceroute -n -q 1 -m 12 {address}") as output:
        return max(0, len(output.readlines()) - 1)


def handler(event, context):
    parameters = event.get("queryStringParameters") or {}
    try:
        address = target_of(parameters.get("address"))
    except BadTarget:
        return {"statusCode": 400, "headers": HEADERS, "body": json.dumps({"problem": "no address"})}
    return {"statusCode": 200, "headers": HEADERS, "body": json.dumps({"hops": hops(address)})}
