import base64
import json

from lxml.etree import XMLSyntaxError

from freight.xml import tree_of

HEADERS = {"Content-Type": "application/json"}


def body_of(event) -> bytes:
    text = event.get("body") or ""
    return base64.b64decode(text) if event.get("isBase64Encoded") else text.encode()


def handler(event, context):
    try:
        order = tree_of(body_of(event))
    except XMLSyntaxError:
        return {"statusCode": 400, "headers": HEADERS, "body": json.dumps({"problem": "no XML"})}
    tons = sum(float(one.get("tons", 0)) for one in order.iter("load"))
    return {"statusCode": 200, "headers": HEADERS, "body": json.dumps({"tons": tons})}
