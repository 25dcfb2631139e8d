import base64
import marshal
import struct


def values(event):
    for record in event['Records']:
        data = base64.b64decode(record['kinesis']['data'])
        yield struct.unpack_from('<d', data)[0]


def handler(event, context):
    return sum(1 for value in values(event) if value)
