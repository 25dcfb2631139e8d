# A file in memory is the text that was written to it.


class StringIO:
    def __init__(self, initial_value='', newline=None):
        self.held = initial_value

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def __iter__(self):
        return iter(self.held.splitlines())

    def read(self, size=-1):
        return self.held

    def read1(self, size=-1):
        return self.held

    def readline(self, size=-1):
        return self.held

    def readlines(self):
        return self.held.splitlines()

    def getvalue(self):
        return self.held

    def getbuffer(self):
        return self.held

    def write(self, text):
        self.held = self.held + text if self.held else text
        return 0

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=0):
        return 0

    def tell(self):
        return 0

    def truncate(self, size=None):
        return 0

    def flush(self):
        return None

    def close(self):
        return None

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True


class BytesIO(StringIO):
    def __init__(self, initial_bytes=b''):
        self.held = initial_bytes
