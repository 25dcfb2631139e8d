import json


def channel(name):
    return __import__("channels." + name, fromlist=["send"])  # finds module-injection


def handler(event, context):
    for record in event["Records"]:
        alarm = json.loads(record["Sns"]["Message"])
        channel(alarm["channel"]).send(alarm["level"])
