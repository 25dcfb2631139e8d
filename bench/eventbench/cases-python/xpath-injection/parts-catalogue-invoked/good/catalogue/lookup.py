from lxml import etree

catalogue = etree.parse("/opt/catalogue.xml")


class Lookup:
    def __init__(self, event):
        self.part = event["part"]
        self.year = event["year"]

    def path(self):
        return "//part[year=" + str(self.year) + "]"


def handler(event, context):
    return len(catalogue.xpath(Lookup(event).path()))
