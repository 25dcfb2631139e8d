from functools import partial

from lxml import etree

SETTINGS = {"load_dtd": False, "no_network": True, "resolve_entities": False}

new_parser = partial(etree.XMLParser, remove_comments=True, **SETTINGS)


def tree_of(data: bytes):
    return etree.fromstring(data, parser=new_parser())
