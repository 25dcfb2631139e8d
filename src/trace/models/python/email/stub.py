from cordon import open as unknown

# The library writes the header of a message itself, and refuses line breaks in it: https://docs.python.org/3.13/library/email.message.html
# What is left to say is whether somebody else's words are its HTML.


class Message:
    def __init__(self, *args, **options):
        self.headers = {}
        self.html = ''
        self.plain = ''

    def __setitem__(self, name, value):
        self.headers[name] = value

    def __getitem__(self, name):
        return self.headers.get(name)

    def __contains__(self, name):
        return unknown()

    def __delitem__(self, name):
        return None

    def get(self, name, failobj=None):
        return self.headers.get(name, failobj)

    def add_header(self, _name, _value, **params):
        self.headers[_name] = _value

    def replace_header(self, _name, _value):
        self.headers[_name] = _value

    def hold(self, content, subtype):
        if subtype == 'html':
            self.html = self.html + content
        else:
            self.plain = self.plain + content

    def set_content(self, content, subtype='plain', **options):
        self.hold(content, subtype)

    def add_alternative(self, content, subtype='plain', **options):
        self.hold(content, subtype)

    def add_related(self, content, **options):
        return None

    def add_attachment(self, content, **options):
        return None

    def make_alternative(self):
        return None

    def make_mixed(self):
        return None

    def set_payload(self, payload, charset=None):
        self.plain = payload

    def set_type(self, type):
        return None

    def attach(self, part):
        self.html = self.html + part.html
        self.plain = self.plain + part.plain

    def as_string(self, *args, **options):
        if self.html:
            return 'MIME-Version: 1.0\nContent-Type: text/html\n\n' + self.html
        return 'MIME-Version: 1.0\n\n' + self.plain

    def as_bytes(self, *args, **options):
        return self.as_string()

    def __str__(self):
        return self.as_string()

    def __bytes__(self):
        return self.as_string()


class EmailMessage(Message):
    pass


class MIMEMultipart(Message):
    pass


class MIMEBase(Message):
    pass


class MIMEApplication(Message):
    pass


class MIMEImage(Message):
    pass


class MIMEAudio(Message):
    pass


class MIMEText(Message):
    def __init__(self, _text, _subtype='plain', _charset=None, **options):
        self.headers = {}
        self.html = ''
        self.plain = ''
        self.hold(_text, _subtype)
