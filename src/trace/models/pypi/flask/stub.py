from cordon import answers, decode, encode, failure, instancesOf, kindOf, restrict, sink
from cordon import open as unknown
from cordon import route as meets
from markupsafe import Markup, escape

text = {'types': ['string']}
texts = {'types': ['object'], 'others': text}
# No path of the file system holds NUL, and no slash stands in a segment; a backslash is a letter there.
segment = {'types': ['string'], 'pattern': r'^[^/\\\x00]+$'}
converters = {'int': {'types': ['number']}, 'float': {'types': ['number']}, 'uuid': {'types': ['string'], 'characters': 'uuid'}, 'path': text}


class Held:
    event = None
    session = {}


class Values:
    def __init__(self, held):
        self.held = held

    def __getitem__(self, name):
        return self.held[name]

    def __contains__(self, name):
        return name in self.held

    def __iter__(self):
        return iter(self.held)

    def get(self, name, default=None, type=None):
        found = self.held.get(name, default)
        return found if type is None else type(found)

    def getlist(self, name, type=None):
        return [self.held[name]]

    def items(self, multi=False):
        return self.held.items()

    def keys(self):
        return self.held.keys()

    def values(self):
        return self.held.values()

    def to_dict(self, flat=True):
        return self.held


class Upload:
    def __init__(self, of):
        self.filename = of
        self.content = of
        self.content_type = of

    def read(self, size=-1):
        return self.content

    def save(self, dst):
        sink('path', dst)

    @property
    def stream(self):
        return self


class Uploads(Values):
    def __getitem__(self, name):
        return Upload(self.held)

    def get(self, name, default=None, type=None):
        return Upload(self.held)


class Request:
    @property
    def environ(self):
        return {'serverless.event': Held.event, 'awsgi.event': Held.event, 'lambda.event': Held.event}

    @property
    def args(self):
        return Values(restrict(Held.event['queryStringParameters'], texts))

    @property
    def form(self):
        return Values(decode('form', Held.event['body']))

    @property
    def values(self):
        return Values(restrict(unknown(Held.event['queryStringParameters'], Held.event['body']), texts))

    @property
    def json(self):
        return decode('json', Held.event['body'])

    @property
    def data(self):
        return Held.event['body']

    @property
    def headers(self):
        return Values(Held.event['headers'])

    @property
    def cookies(self):
        return Values(restrict(unknown(Held.event['headers']), texts))

    @property
    def files(self):
        return Uploads(Held.event['body'])

    @property
    def view_args(self):
        return restrict(unknown(Held.event['path']), texts)

    @property
    def path(self):
        return Held.event['path']

    @property
    def full_path(self):
        return Held.event['path']

    @property
    def url(self):
        return unknown(Held.event['headers'], Held.event['path'])

    @property
    def base_url(self):
        return unknown(Held.event['headers'], Held.event['path'])

    @property
    def host(self):
        return Held.event['headers']['host']

    @property
    def query_string(self):
        return unknown(Held.event['queryStringParameters'])

    @property
    def method(self):
        return Held.event['httpMethod']

    @property
    def remote_addr(self):
        return restrict(unknown(Held.event['requestContext']), {'types': ['string'], 'characters': 'hostname'})

    def get_json(self, force=False, silent=False, cache=True):
        return decode('json', Held.event['body'])

    def get_data(self, cache=True, as_text=False, parse_form_data=False):
        return Held.event['body']


request = Request()
session = {}


class Namespace:
    pass


g = Namespace()


class Response:
    def __init__(self, response='', status=200, headers=None, mimetype=None, content_type=None, direct_passthrough=False):
        self.data = response
        self.status_code = status
        self.headers = headers or {}
        self.mimetype = mimetype or content_type or 'text/html'

    def set_cookie(self, key, value='', **options):
        sink('header', key)
        return None

    def delete_cookie(self, key, **options):
        return None

    def get_json(self, **options):
        return decode('json', self.data)

    def set_data(self, value):
        self.data = value


def written(body, status, headers):
    if kindOf(body) == 'object' and isinstance(body, Response):
        return {'statusCode': status or body.status_code, 'headers': {'Content-Type': body.mimetype, **body.headers, **headers}, 'body': body.data}
    if kindOf(body) == 'object' and not isinstance(body, dict) and hasattr(body, '__html__'):
        return {'statusCode': status or 200, 'headers': {'Content-Type': 'text/html', **headers}, 'body': body.__html__()}
    if kindOf(body) == 'object' or kindOf(body) == 'list':
        return {'statusCode': status or 200, 'headers': {'Content-Type': 'application/json', **headers}, 'body': encode('json', body)}
    return {'statusCode': status or 200, 'headers': {'Content-Type': 'text/html', **headers}, 'body': body}


def response_of(given):
    if kindOf(given) == 'list':
        if len(given) == 3:
            return written(given[0], given[1], given[2])
        return written(given[0], given[1], {})
    return written(given, None, {})


def jsonify(*args, **fields):
    body = args[0] if len(args) == 1 else list(args) if len(args) > 1 else fields
    return Response(encode('json', body), 200, None, 'application/json')


def make_response(*args):
    given = response_of(args[0] if len(args) == 1 else args)
    return Response(given['body'], given['statusCode'], given['headers'], given['headers']['Content-Type'])


def redirect(location, code=302, Response=None):
    return make_redirect(location, code)


def make_redirect(location, code):
    # Line breaks in a header are refused.
    return Response('', code, {'Location': restrict(location, {'safe': ['header']})}, 'text/plain')


def render_template(template_name_or_list, **context):
    return restrict(unknown(context), {'types': ['string'], 'safe': ['html']})


def render_template_string(source, **context):
    sink('template', source)
    return restrict(unknown(source, context), {'types': ['string'], 'safe': ['html']})


def send_file(path_or_file, mimetype=None, as_attachment=False, download_name=None, **options):
    if kindOf(path_or_file) != 'object':
        sink('path', path_or_file)
    return Response('', 200, None, mimetype or 'application/octet-stream')


# Refuses what leads out of the folder.
def send_from_directory(directory, path, **options):
    sink('path', directory)
    return Response('', 200, None, 'application/octet-stream')


class HTTPException(Exception):
    def __init__(self, description=None, response=None, code=500):
        self.description = description
        self.response = response
        self.code = code
        self.name = ''

    def get_response(self, environ=None):
        return Response(self.description, self.code)

    def __str__(self):
        return self.description


def abort(code, description=None, *args, **options):
    if kindOf(code) == 'object':
        raise HTTPException(None, code)
    raise HTTPException(description, None, code)


# The page that Flask shows: what is told in it is escaped.
def refused(error):
    if error.response is not None:
        return response_of(error.response)
    return {'statusCode': error.code, 'headers': {'Content-Type': 'text/html'}, 'body': escape(error.description)}


def url_for(endpoint, **values):
    return restrict(unknown(values), {'types': ['string'], 'safe': ['url', 'redirect', 'html']})


def flash(message, category='message'):
    return None


def get_flashed_messages(**options):
    return []


def has_request_context():
    return True


def named_in(rule):
    return [piece.split('>')[0] for piece in rule.split('<')[1:]] if isinstance(rule, str) else []


def given_to(rule):
    found = {}
    for written_name in named_in(rule):
        pieces = written_name.split(':')
        shape = segment if len(pieces) == 1 else converters.get(pieces[0].split('(')[0], segment)
        found[pieces[-1]] = restrict(unknown(Held.event['path']), shape)
    return found


class Scaffold:
    def __init__(self, *args, url_prefix=None, **options):
        self.url_prefix = url_prefix
        self.routes = []
        self.before = []
        self.after = []
        self.failures = []
        self.config = {}
        self.extensions = {}
        self.logger = None

    def add(self, rule, methods, function):
        for method in methods:
            self.routes.append({'rule': rule, 'method': method, 'view': function})

    def route(self, rule, methods=None, **options):
        def decorate(function):
            self.add(rule, methods or ['GET'], function)
            return function

        return decorate

    def get(self, rule, **options):
        return self.route(rule, ['GET'])

    def post(self, rule, **options):
        return self.route(rule, ['POST'])

    def put(self, rule, **options):
        return self.route(rule, ['PUT'])

    def patch(self, rule, **options):
        return self.route(rule, ['PATCH'])

    def delete(self, rule, **options):
        return self.route(rule, ['DELETE'])

    def add_url_rule(self, rule, endpoint=None, view_func=None, methods=None, **options):
        self.add(rule, methods or ['GET'], view_func)

    def register_blueprint(self, blueprint, url_prefix=None, **options):
        for one in blueprint.routes:
            self.routes.append({**one, 'rule': (url_prefix or blueprint.url_prefix or '') + one['rule']})
        self.before.extend(blueprint.before)
        self.failures.extend(blueprint.failures)
        self.after.extend(blueprint.after)

    def before_request(self, function):
        self.before.append(function)
        return function

    def after_request(self, function):
        self.after.append(function)
        return function

    def teardown_request(self, function):
        return function

    def teardown_appcontext(self, function):
        return function

    def context_processor(self, function):
        return function

    def template_filter(self, name=None):
        return lambda function: function

    def errorhandler(self, code_or_exception):
        def decorate(function):
            self.register_error_handler(code_or_exception, function)
            return function

        return decorate

    def app_errorhandler(self, code):
        return self.errorhandler(code)

    def register_error_handler(self, code, function):
        self.failures.append({'kind': HTTPException if isinstance(code, int) else code, 'handler': function})

    def run(self, *args, **options):
        return None

    @property
    def wsgi_app(self):
        return self

    def app_context(self):
        return self

    def test_request_context(self, *args, **options):
        return self

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    # What the adapters ask for.
    def serve(self, event):
        Held.event = event
        for one in self.failures:
            # Errors of nobody's own making. Those of the program are handed over where they are seen to be raised.
            if kindOf(one['kind']) == 'name' and unknown():
                return answers(one['handler'](failure()), response_of)
        for one in self.before:
            early = one()
            if early is not None and unknown():
                return answers(early, response_of)
        for one in self.routes:
            if meets(one['method'], one['rule']):
                return self.answered(one)
        return {'statusCode': 404, 'headers': {'Content-Type': 'text/html'}, 'body': ''}

    def answered(self, one):
        try:
            return answers(self.finished(one['view'](**given_to(one['rule']))), response_of)
        except Exception as error:
            for each in self.failures:
                own = instancesOf(error, each['kind'])
                if kindOf(own) != 'nothing' and unknown():
                    return answers(each['handler'](own), response_of)
            told = instancesOf(error, HTTPException)
            if kindOf(told) != 'nothing' and unknown():
                return answers(told, refused)
            return {'statusCode': 500, 'headers': {'Content-Type': 'text/html'}, 'body': 'Internal Server Error'}

    # What is done to every answer is done to the view's own.
    def finished(self, given):
        if kindOf(given) == 'object' and isinstance(given, Response):
            for one in self.after:
                one(given)
        return given

    def __call__(self, event, context):
        return self.serve(event)


class Flask(Scaffold):
    pass


Quart = Flask
FlaskLambda = Flask
Blueprint = Scaffold


class View:
    @classmethod
    def as_view(cls, name, *args, **options):
        def view(**found):
            return cls(*args, **options).dispatch_request(**found)

        return view


class MethodView(View):
    def dispatch_request(self, **found):
        for name in ['get', 'post', 'put', 'patch', 'delete']:
            if hasattr(self, name) and unknown():
                return getattr(self, name)(**found)
        return None


class Resource(MethodView):
    pass


class Api:
    def __init__(self, app=None, **options):
        self.app = app

    def init_app(self, app):
        self.app = app

    def add_resource(self, resource, *urls, **options):
        for url in urls:
            self.app.add(url, ['ANY'], lambda **found: resource().dispatch_request(**found))

    def route(self, *urls, **options):
        def decorate(resource):
            self.add_resource(resource, *urls)
            return resource

        return decorate


class RequestParser:
    def __init__(self, **options):
        self.kinds = {}

    def add_argument(self, name, type=None, choices=None, **options):
        self.kinds[name] = type

    def parse_args(self, **options):
        return unknown(Held.event['body'], Held.event['queryStringParameters'])


def CORS(app=None, **options):
    return None


def cross_origin(*args, **options):
    return lambda function: function


def login_required(function):
    return function


class LoginManager:
    def init_app(self, app):
        return None

    def user_loader(self, function):
        return function
