from cordon import kindOf, restrict
from cordon import open as unknown

# Cookies as headers: https://docs.python.org/3.13/library/http.cookies.html. Names that no cookie may have are refused, values are quoted; attributes are written as they are.


class Morsel:
    def __init__(self):
        self.key = None
        self.value = None
        self.coded_value = None
        self.attributes = {}

    def set(self, key, val, coded_val):
        self.key = key
        self.value = val
        self.coded_value = quoted(val)

    def __setitem__(self, name, value):
        self.attributes[name] = value

    def __getitem__(self, name):
        return self.attributes[name]

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    def update(self, values):
        self.attributes.update(values)

    def setdefault(self, name, value=None):
        self.attributes[name] = value

    def OutputString(self, attrs=None):
        written = [f'; {name}={value}' for name, value in self.attributes.items()]
        return f'{quoted(self.key)}={self.coded_value}' + ''.join(written)

    def output(self, attrs=None, header='Set-Cookie:'):
        return header + ' ' + self.OutputString()

    def js_output(self, attrs=None):
        return unknown(self.value)

    def __str__(self):
        return self.output()


def quoted(value):
    return restrict(unknown(value), {'types': ['string'], 'safe': ['header']})


class BaseCookie:
    def __init__(self, input=None):
        self.given = None
        self.cookies = {}
        if input is not None:
            self.load(input)

    # What the browser sent: any name may be in it.
    def load(self, rawdata):
        self.given = rawdata

    def __setitem__(self, name, value):
        one = Morsel()
        one.set(name, value, value)
        self.cookies[name] = one

    def __getitem__(self, name):
        if self.given is None:
            return self.cookies[name]
        return self.cookies.get(name, received(self.given))

    def get(self, name, default=None):
        if self.given is None:
            return self.cookies.get(name, default)
        return self.cookies.get(name, received(self.given)) if unknown() else default

    def __contains__(self, name):
        return name in self.cookies if self.given is None else unknown()

    def __iter__(self):
        return iter(self.cookies)

    def items(self):
        return self.cookies.items()

    def values(self):
        return self.cookies.values()

    def keys(self):
        return self.cookies.keys()

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join([one.output(None, header) for one in self.cookies.values()])


def received(given):
    one = Morsel()
    value = restrict(unknown(given), {'types': ['string']})
    one.set('cookie', value, value)
    one.value = value
    return one


SimpleCookie = BaseCookie


class CookieError(Exception):
    pass
