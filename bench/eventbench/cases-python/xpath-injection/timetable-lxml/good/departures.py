from lxml import etree

TIMETABLE = etree.parse('/var/task/timetable.xml')


def handler(event, context):
    line = event['queryStringParameters']['line']
    times = TIMETABLE.xpath('//line[@name=$line]/departure/@at', line=line)
    return {'departures': len(times)}
