from cordon import kindOf, restrict, sink
from cordon import open as unknown

# Text that is HTML already. What is put into it is escaped: https://markupsafe.palletsprojects.com/en/stable/escaping/


class Markup:
    def __init__(self, object='', encoding=None, errors='strict'):
        if kindOf(object) == 'object' and hasattr(object, '__html__'):
            self.html = object.__html__()
        else:
            sink('html', object)
            self.html = str(object)

    @classmethod
    def escape(cls, s):
        return made(escaped(s))

    def __html__(self):
        return self.html

    def __str__(self):
        return self.html

    def __add__(self, other):
        return made(self.html + escaped(other))

    def __radd__(self, other):
        return made(escaped(other) + self.html)

    def __mul__(self, times):
        return self

    def __mod__(self, values):
        if kindOf(values) == 'list':
            return made(self.html % tuple([escaped(one) for one in values]))
        if kindOf(values) == 'object' and isinstance(values, dict):
            return made(self.html % {name: escaped(one) for name, one in values.items()})
        return made(self.html % escaped(values))

    def format(self, *args, **fields):
        return made(self.html.format(*[escaped(one) for one in args], **{name: escaped(one) for name, one in fields.items()}))

    def format_map(self, mapping):
        return made(self.html.format_map({name: escaped(one) for name, one in mapping.items()}))

    def join(self, seq):
        return made(self.html.join([escaped(one) for one in seq]))

    def strip(self, chars=None):
        return self

    def replace(self, old, new, count=-1):
        return made(self.html.replace(old, escaped(new)))

    def unescape(self):
        return unknown(self.html)

    def striptags(self):
        return unknown(self.html)

    def encode(self, *args):
        return self.html

    def __getattr__(self, name):
        return getattr(self.html, name)


def made(html):
    one = Markup()
    one.html = html
    return one


def escaped(value):
    if kindOf(value) == 'object' and hasattr(value, '__html__'):
        return value.__html__()
    return restrict(unknown(value), {'types': ['string'], 'safe': ['html']})


# What Flask, Django and Jinja call it.
mark_safe = Markup
