import json
import os

import boto3

iot = boto3.client('iot-data')


def command(event, context):
    iot.publish(topic=os.environ['DEVICE_TOPIC'], qos=1, payload=json.dumps(event))  # uses iot:Publish on arn:iot:meters/commands


def shadow(event, context):
    iot.update_thing_shadow(thingName=f"meter-{event['id']}", payload=json.dumps({'state': {'desired': event['state']}}))  # uses iot:UpdateThingShadow on arn:iot:meter-*
