import os
import re
from urllib.parse import unquote_plus

import boto3
from PIL import Image

s3 = boto3.client("s3")

WIDTH, HEIGHT = (int(side) for side in os.environ["THUMBNAIL_SIZE"].split("x"))
NAME = re.compile(r"^incoming/([0-9a-f-]{36})\.(?:jpg|png|webp)$")
MAX_BYTES = 4 * 1024 * 1024

# Pictures that unpack to more than this are refused, whatever their file size.
Image.MAX_IMAGE_PIXELS = 40_000_000


def handler(event, context):
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        name = NAME.match(key)
        if name is None or record["s3"]["object"]["size"] > MAX_BYTES:
            raise ValueError("not a picture of ours")
        make_thumbnail(key, name.group(1))


def make_thumbnail(key, picture):
    source, result = f"/tmp/{picture}", f"/tmp/{picture}.thumbnail"
    try:
        s3.download_file(os.environ["UPLOADS_BUCKET"], key, source)
        with Image.open(source, formats=("JPEG", "PNG", "WEBP")) as image:
            image.thumbnail((WIDTH, HEIGHT))
            image.save(result, format="PNG")
        s3.upload_file(result, os.environ["THUMBNAILS_BUCKET"], f"{picture}.png", ExtraArgs={"ContentType": "image/png"})
    finally:
        for file in (source, result):
            if os.path.exists(file):
                os.remove(file)
