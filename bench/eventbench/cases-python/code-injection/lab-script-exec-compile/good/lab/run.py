import base64

PROTOCOLS = {"wash": "volume = 40", "rinse": "volume = 10"}


def script_of(event):
    text = base64.b64decode(event["body"]).decode() if event.get("isBase64Encoded") else event["body"]
    return PROTOCOLS.get(text, "volume = 0")


def handler(event, context):
    names = {}
    exec(compile(script_of(event), "protocol", "exec"), names)
    return {"statusCode": 200 if names.get("volume", 0) < 50 else 422}
