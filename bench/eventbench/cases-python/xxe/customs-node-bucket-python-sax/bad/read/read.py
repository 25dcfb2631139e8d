import io
import xml.sax
from urllib.parse import unquote_plus
from xml.sax.handler import ContentHandler, feature_external_ges

import boto3

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
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(counter)
    parser.parse(io.BytesIO(body))  # finds xxe
    return counter.goods
