import requests
from boto3.dynamodb.types import TypeDeserializer

deserialize = TypeDeserializer().deserialize


def plain(image):
    return {name: deserialize(value) for name, value in image.items()}


def handler(event, context):
    for record in event['Records']:
        ping(**plain(record['dynamodb']['NewImage']))


def ping(host, grade, **_):
    requests.head('https://hooks.school.example/grades/{}'.format(int(grade)), timeout=3)
