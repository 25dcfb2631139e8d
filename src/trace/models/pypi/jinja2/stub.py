from cordon import open as unknown
from cordon import restrict, sink, unread

raw = {'types': ['string']}
escaped = {'types': ['string'], 'safe': ['html']}


class Template:
    def __init__(self, source=None, autoescape=False, default_filters=None, **options):
        sink('template', source)
        self.source = source
        self.shape = escaped if autoescape or default_filters else raw

    def render(self, *args, **context):
        return restrict(unknown(self.source, args, context), self.shape)

    def render_unicode(self, *args, **context):
        return self.render(*args, **context)

    def render_async(self, *args, **context):
        return self.render(*args, **context)

    def generate(self, *args, **context):
        return [self.render(*args, **context)]

    def stream(self, *args, **context):
        return [self.render(*args, **context)]


# A template in a file of its own: what it does with a value is written there.
class FileTemplate(Template):
    def render(self, *args, **context):
        return restrict(unread('a template', args, context), self.shape)


class Environment:
    def __init__(self, autoescape=False, **options):
        self.autoescape = autoescape
        self.globals = {}
        self.filters = {}
        self.tests = {}

    def from_string(self, source, globals=None, template_class=None):
        return Template(source, self.autoescape)

    def get_template(self, name, parent=None, globals=None):
        return FileTemplate('', self.autoescape)

    def select_template(self, names, parent=None, globals=None):
        return FileTemplate('', self.autoescape)

    def compile(self, source, **options):
        sink('template', source)
        return source

    def compile_expression(self, source, undefined_to_none=True):
        sink('template', source)
        return lambda *args, **context: unknown(source, args, context)

    def add_extension(self, extension):
        return None

    def list_templates(self, **options):
        return []


class TemplateLookup(Environment):
    pass


# What is not trusted may be a template here.
class SandboxedEnvironment(Environment):
    def from_string(self, source, globals=None, template_class=None):
        return Template('', self.autoescape)


class ImmutableSandboxedEnvironment(SandboxedEnvironment):
    pass


def select_autoescape(*extensions, **options):
    return True


class Loader:
    def __init__(self, *args, **options):
        self.args = args


FileSystemLoader = Loader
PackageLoader = Loader
DictLoader = Loader
BaseLoader = Loader
ChoiceLoader = Loader
FunctionLoader = Loader
StrictUndefined = None


# Mustache: values are escaped.
def render(template='', data=None, *args, **context):
    return restrict(unknown(data, context), escaped)


class Renderer:
    def render(self, template, *args, **context):
        return restrict(unknown(args, context), escaped)
