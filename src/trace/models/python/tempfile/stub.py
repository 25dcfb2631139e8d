from io import BytesIO

from cordon import open as unknown
from cordon import readFile, restrict, sink, writeFile


def made_name(suffix, prefix):
    return restrict(unknown(suffix, prefix), {'types': ['string']})


class Temporary(BytesIO):
    def __init__(self, suffix, prefix, folder):
        self.held = b''
        self.name = made_name(suffix, prefix)
        sink('path', suffix)
        sink('path', prefix)
        sink('path', folder)

    # It has a name, under which others find it.
    def write(self, text):
        self.held = self.held + text if self.held else text
        writeFile(self.name, text)
        return 0

    def read(self, size=-1):
        return self.held or readFile(self.name)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, **options):
    return Temporary(suffix, prefix, dir)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, **options):
    return Temporary(suffix, prefix, dir)


def SpooledTemporaryFile(max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, **options):
    return Temporary(suffix, prefix, dir)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, **options):
        self.name = made_name(suffix, prefix)
        sink('path', suffix)
        sink('path', prefix)
        sink('path', dir)

    def __enter__(self):
        return self.name

    def __exit__(self, kind, error, trace):
        return False

    def cleanup(self):
        return None
