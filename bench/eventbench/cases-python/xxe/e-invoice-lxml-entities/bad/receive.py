import json

from lxml import etree

parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)


def handler(event, context):
    invoice = etree.fromstring(event['body'].encode(), parser)  # finds xxe
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'lines': len(invoice)})}
