import os
import defusedxml.ElementTree as ET
import xmltodict


def parsed(event, context):
    root = ET.fromstring(event['body'])
    os.system('ls ' + root.find('folder').text)  # finds command
    os.system('ls ' + xmltodict.parse(event['body'])['order']['folder'])  # finds command
    os.system('sleep ' + str(int(xmltodict.parse(event['body'])['order']['seconds'])))
