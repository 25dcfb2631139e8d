import os

import boto3
from jinja2 import Environment

table = boto3.resource("dynamodb").Table(os.environ["ENTRIES"])
PAGE = "<ul>{% for entry in entries %}<li>{{ entry.words }}</li>{% endfor %}</ul>"
templates = Environment(autoescape=False)


def handler(event, context):
    entries = table.scan(Limit=100)["Items"]
    page = templates.from_string(PAGE).render(entries=entries)
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": page}  # finds cross-site-scripting
