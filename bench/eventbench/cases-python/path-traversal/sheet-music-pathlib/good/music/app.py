import base64
from pathlib import Path

ROOT = Path("/mnt/sheets")


def handler(event, context):
    wanted = event["queryStringParameters"]["sheet"]
    path = (ROOT / wanted).resolve()
    if not path.is_relative_to(ROOT):
        return {"statusCode": 404}
    body = base64.b64encode(path.read_bytes()).decode()
    return {"statusCode": 200, "headers": {"Content-Type": "application/pdf"}, "isBase64Encoded": True, "body": body}
