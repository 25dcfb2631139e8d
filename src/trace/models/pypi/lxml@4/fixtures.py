import os
from lxml import etree, html


def parsed(event, context):
    root = etree.fromstring(event['body'])  # finds xml
    os.system('ls ' + root.findtext('folder'))  # finds command
    etree.fromstring(event['body'], parser=etree.XMLParser(resolve_entities=True))  # finds xml
    etree.fromstring(event['body'], etree.XMLParser(resolve_entities=False))
    etree.fromstring('<a/>')


def searched(event, context):
    root = etree.parse('/opt/users.xml')
    root.xpath("//user[@name='" + event['name'] + "']")  # finds xpath
    root.xpath('//user[@name=$name]', name=event['name'])
    etree.parse('/mnt/' + event['file'])  # finds path, xml


def pages(event, context):
    html.fromstring(event['body'])
