import json


def channel(name):
    return __import__("channels." + name, fromlist=["send"])


def handler(event, context):
    for record in event["Records"]:
        alarm = json.loads(record["Sns"]["Message"])
        channel("pager" if alarm["level"] > 3 else "mail").send(alarm["level"])
