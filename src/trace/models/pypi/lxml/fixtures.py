import os
from lxml import etree, html


def parsed(event, context):
    root = etree.fromstring(event['body'])
    os.system('ls ' + root.findtext('folder'))  # finds command
    etree.fromstring(event['body'], parser=etree.XMLParser(resolve_entities=True))  # finds xml
    etree.fromstring(event['body'], etree.XMLParser(resolve_entities=False))


def searched(event, context):
    root = etree.parse('/opt/users.xml')
    root.xpath("//user[@name='" + event['name'] + "']")  # finds xpath
    etree.parse('/mnt/' + event['file'])  # finds path


def pages(event, context):
    html.fromstring(event['body'])
