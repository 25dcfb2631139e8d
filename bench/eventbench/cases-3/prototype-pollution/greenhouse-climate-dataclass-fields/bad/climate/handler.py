import json

import boto3

from climate.state import Climate, apply

iot = boto3.client("iot-data")
current = Climate()


def handler(event, context):
    apply(current, event["changes"])
    current.clamp()
    iot.publish(topic="greenhouse/1/target", qos=1, payload=json.dumps({"degrees": current.degrees}))
