from lxml import etree

TIMETABLE = etree.parse('/var/task/timetable.xml')


def handler(event, context):
    line = event['queryStringParameters']['line']
    times = TIMETABLE.xpath(f"//line[@name='{line}']/departure/@at")  # finds xpath-injection
    return {'departures': len(times)}
