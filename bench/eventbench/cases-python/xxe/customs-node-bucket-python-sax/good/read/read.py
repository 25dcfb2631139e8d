import io
from urllib.parse import unquote_plus
from xml.sax.handler import ContentHandler

import boto3
import defusedxml.sax

s3 = boto3.client("s3")


class Counter(ContentHandler):
    goods = 0

    def startElement(self, name, attrs):
        if name == "item":
            self.goods += 1


def handler(event, context):
    form = event["Records"][0]["s3"]
    body = s3.get_object(Bucket=form["bucket"]["name"], Key=unquote_plus(form["object"]["key"]))["Body"].read()
    counter = Counter()
    defusedxml.sax.parse(io.BytesIO(body), counter)
    return counter.goods
