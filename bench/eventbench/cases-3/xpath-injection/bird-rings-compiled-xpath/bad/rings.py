from functools import lru_cache
from importlib.resources import files

from lxml import etree


@lru_cache(maxsize=1)
def register():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(files("data").joinpath("rings.xml").read_bytes(), parser)


class Query:
    def __init__(self, ring):
        self.ring = ring

    def run(self):
        path = "//ring[@public='1' and @code='{0.ring}']/species/text()".format(self)
        return register().xpath(path)  # finds xpath-injection
