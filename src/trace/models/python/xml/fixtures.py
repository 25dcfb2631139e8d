import os
import xml.etree.ElementTree as ET
import xml.sax
from xml.dom import minidom
from xml.sax.saxutils import escape
from io import StringIO


def parsed(event, context):
    root = ET.fromstring(event['body'])
    os.system('ls ' + root.find('folder').text)  # finds command
    ET.parse(StringIO(event['body']))
    minidom.parseString(event['body'])
    xml.sax.parseString(event['body'], xml.sax.ContentHandler())
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.parse(StringIO(event['body']))  # finds xml


def own(event, context):
    ET.parse('/opt/settings.xml')
    ET.fromstring('<a/>')
    ET.fromstring('<a>' + escape(event['name']) + '</a>')
