import json

from lxml import etree

parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)


def handler(event, context):
    invoice = etree.fromstring(event['body'].encode(), parser)
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps({'lines': len(invoice)})}
