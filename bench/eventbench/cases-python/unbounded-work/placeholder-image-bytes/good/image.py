import json
import zlib


def number(text, most=None):
    value = int(text)
    return value if most is None else min(value, most)


def handler(event, context):
    size = event['pathParameters']
    width, height = number(size['width'], 512), number(size['height'], 512)
    pixels = bytearray(width * height)
    packed = zlib.compress(pixels)
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps({'bytes': len(packed)})}
