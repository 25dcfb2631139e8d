from functools import partial

from lxml import etree

SETTINGS = {"load_dtd": True, "no_network": False, "resolve_entities": True}

new_parser = partial(etree.XMLParser, remove_comments=True, **SETTINGS)


def tree_of(data: bytes):
    return etree.fromstring(data, parser=new_parser())  # finds xxe
