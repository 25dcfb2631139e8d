from cordon import answers, decode, encode, failure, instancesOf, kindOf, restrict, sink, yields
from cordon import open as unknown
from cordon import parameters as parameters_of
from cordon import route as meets
from pydantic import checked_field

text = {'types': ['string']}
texts = {'types': ['object'], 'others': text}
# No path of the file system holds NUL, and no slash stands in a segment; a backslash is a letter there.
segment = {'types': ['string'], 'pattern': r'^[^/\\\x00]+$'}
plain = ['str', 'int', 'float', 'bool', 'UUID', 'date', 'datetime', 'Decimal', 'bytes']


class Held:
    event = None
    serves = False
    # Of the route that is met: `/items/{id}/{rest:path}`.
    path = ''
    # What stood beside a type: in a list, as it may be nothing.
    asked = None


class Request:
    def __init__(self, scope=None, *args):
        self.scope = {'aws.event': Held.event}
        self.state = State()

    @property
    def query_params(self):
        return restrict(Held.event['queryStringParameters'], texts)

    @property
    def path_params(self):
        return held_in(Held.path)

    @property
    def headers(self):
        return Held.event['headers']

    @property
    def cookies(self):
        return restrict(unknown(Held.event['headers']), texts)

    @property
    def url(self):
        return Address()

    @property
    def client(self):
        return Client()

    @property
    def method(self):
        return Held.event['httpMethod']

    def json(self):
        return decode('json', Held.event['body'])

    def body(self):
        return Held.event['body']

    def form(self):
        return decode('form', Held.event['body'])


class State:
    pass


class Address:
    @property
    def path(self):
        return Held.event['path']

    @property
    def hostname(self):
        return Held.event['headers']['host']

    def __str__(self):
        return unknown(Held.event['headers'], Held.event['path'])


class Client:
    host = restrict(unknown(), {'types': ['string'], 'characters': 'hostname'})


class UploadFile:
    def __init__(self):
        self.filename = restrict(unknown(Held.event['body']), text)
        self.content_type = self.filename
        self.size = 0

    def read(self, size=-1):
        return Held.event['body']

    @property
    def file(self):
        return self


class BackgroundTasks:
    def add_task(self, function, *args, **options):
        function(*args, **options)


class Response:
    media_type = 'text/plain'

    def __init__(self, content=None, status_code=200, headers=None, media_type=None, background=None):
        self.content = content
        self.status_code = status_code
        self.headers = headers or {}
        self.kind = media_type or self.media_type

    def set_cookie(self, key, value='', **options):
        return None

    def delete_cookie(self, key, **options):
        return None

    def written(self):
        return {'statusCode': self.status_code, 'headers': {'Content-Type': self.kind, **self.headers}, 'body': self.content}


class HTMLResponse(Response):
    media_type = 'text/html'


class PlainTextResponse(Response):
    media_type = 'text/plain'


class StreamingResponse(Response):
    media_type = 'application/octet-stream'


class JSONResponse(Response):
    media_type = 'application/json'

    def written(self):
        return {'statusCode': self.status_code, 'headers': {'Content-Type': 'application/json', **self.headers}, 'body': encode('json', self.content)}


ORJSONResponse = JSONResponse
UJSONResponse = JSONResponse


class RedirectResponse(Response):
    def __init__(self, url, status_code=307, headers=None, background=None):
        self.content = ''
        self.status_code = status_code
        # The address is percent-encoded, line breaks with it.
        self.headers = {'Location': restrict(url, {'safe': ['header']})}
        self.kind = 'text/plain'


class FileResponse(Response):
    def __init__(self, path, **options):
        sink('path', path)
        self.content = ''
        self.status_code = 200
        self.headers = {}
        self.kind = 'application/octet-stream'


class HTTPException(Exception):
    def __init__(self, status_code, detail=None, headers=None):
        self.status_code = status_code
        self.detail = detail
        self.headers = headers or {}


class RequestValidationError(Exception):
    body = None

    def errors(self):
        return []


StarletteHTTPException = HTTPException


def refused(error):
    return {'statusCode': error.status_code, 'headers': {'Content-Type': 'application/json', **error.headers}, 'body': encode('json', {'detail': error.detail})}


# What stands behind `=` in a signature.


def asked(source, pattern, bounded):
    value = restrict(unknown(source), text)
    if pattern is not None:
        # pydantic searches in linear time.
        value = restrict(value, {'types': ['string'], 'pattern': pattern, 'linear': True})
    return noted(restrict(value, {'safe': ['work']}) if bounded is not None else value)


def noted(value):
    Held.asked = [value]
    return value


def Query(default=None, pattern=None, regex=None, le=None, lt=None, max_length=None, **options):
    return asked(Held.event['queryStringParameters'], pattern or regex, le or lt or max_length)


def Path(default=None, pattern=None, regex=None, le=None, lt=None, max_length=None, **options):
    return asked(Held.event['path'], pattern or regex, le or lt or max_length)


def Header(default=None, pattern=None, regex=None, **options):
    return asked(Held.event['headers'], pattern or regex, None)


def Cookie(default=None, pattern=None, regex=None, **options):
    return asked(Held.event['headers'], pattern or regex, None)


def Form(default=None, pattern=None, regex=None, **options):
    return asked(Held.event['body'], pattern or regex, None)


def Body(default=None, **options):
    return noted(decode('json', Held.event['body']))


def File(default=None, **options):
    return noted(UploadFile())


# Beside a route it stands before there is a request.
def Depends(dependency=None, use_cache=True, **options):
    if kindOf(dependency) == 'nothing':
        return None
    if not Held.serves:
        return Later(dependency)
    return noted(call(dependency, ''))


class Later:
    def __init__(self, dependency):
        self.dependency = dependency


def done_before(dependencies):
    for one in dependencies or []:
        if kindOf(one) == 'object' and isinstance(one, Later):
            call(one.dependency, '')


Security = Depends


class OAuth2PasswordBearer:
    def __init__(self, tokenUrl=None, **options):
        self.tokenUrl = tokenUrl

    def __call__(self):
        return restrict(unknown(Held.event['headers']), text)


class HTTPBearer:
    def __init__(self, **options):
        self.options = options

    def __call__(self):
        return Credentials()


APIKeyHeader = OAuth2PasswordBearer


class Credentials:
    def __init__(self):
        self.credentials = restrict(unknown(Held.event['headers']), text)
        self.scheme = 'Bearer'


HTTPAuthorizationCredentials = Credentials


def named_in(path):
    return [piece.split('}')[0].split(':')[0] for piece in path.split('{')[1:]] if isinstance(path, str) else []


# Only `{rest:path}` takes slashes.
def held_by(parameter):
    return restrict(unknown(Held.event['path']), text if parameter.endswith(':path') else segment)


def held_in(path):
    found = {}
    for piece in path.split('{')[1:]:
        parameter = piece.split('}')[0]
        found[parameter.split(':')[0]] = held_by(parameter)
    return found


def slashed(name, path):
    return '{' + name + ':path}' in path


def is_plain(annotation):
    return kindOf(annotation) == 'list' or (kindOf(annotation) == 'name' and annotation.__name__ in plain)


places = ['Query', 'Path', 'Header', 'Cookie', 'Form', 'Body', 'File']


def source_of(asks):
    if 'Body' in asks:
        return decode('json', Held.event['body'])
    if 'Form' in asks:
        return decode('form', Held.event['body'])
    if 'Header' in asks or 'Cookie' in asks:
        return Held.event['headers']
    return Held.event['queryStringParameters']


# `Session = Annotated[Database, Depends(open_session)]`, in another file perhaps: nothing, or the value in a list.
def given_by(annotation):
    if kindOf(annotation) != 'list' or annotation[0] != 'Annotated':
        return None
    found = None
    for one in annotation[2:]:
        if kindOf(one) == 'function':
            Held.asked = None
            one()
            if kindOf(Held.asked) == 'list':
                found = Held.asked
    return found


def call(function, path):
    if kindOf(function) == 'object':
        return function()
    found = {}
    within = named_in(path)
    for one in parameters_of(function):
        name = one['name']
        sort = kindOf(one['annotation'])
        beside = given_by(one['annotation'])
        depends = 'Depends' in one['asks'] or 'Security' in one['asks']
        if name in within:
            found[name] = checked_field(one['annotation'], None, restrict(unknown(Held.event['path']), text if slashed(name, path) else segment))
        elif beside is not None:
            found[name] = checked_field(one['annotation'][1], None, beside[0])
        elif depends:
            # `Depends()` alone: its type is what it depends on.
            if one['isBare'] and (sort == 'class' or sort == 'model'):
                found[name] = call(one['annotation'], '')
        elif sort == 'model':
            if one['fallback'] != 'made' or 'Body' in one['asks']:
                found[name] = checked_field(one['annotation'], None, decode('json', Held.event['body']))
            elif len(one['asks']) > 0:
                found[name] = checked_field(one['annotation'], None, restrict(source_of(one['asks']), texts))
        elif sort == 'class':
            if one['fallback'] != 'made':
                found[name] = special(one['annotation'])
        elif 'Body' in one['asks']:
            if sort == 'list':
                found[name] = checked_field(one['annotation'], None, decode('json', Held.event['body']))
            elif is_plain(one['annotation']):
                found[name] = checked_field(one['annotation'], None, decode('json', Held.event['body'])[name])
        elif one['fallback'] != 'made' or (is_plain(one['annotation']) and not is_text(one['annotation'])):
            found[name] = checked_field(one['annotation'], None, source_of(one['asks'])[name])
    made = function(**found)
    # What it yields; what stands behind that is done when all is over.
    return made[0] if yields(function) else made


def is_text(annotation):
    return kindOf(annotation) == 'name' and annotation.__name__ == 'str'


def special(kind):
    return kind()


def page(given):
    return given.written() if kindOf(given) == 'object' and isinstance(given, Response) else {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': given}


def written(given):
    return given.written() if kindOf(given) == 'object' and isinstance(given, Response) else {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', given)}


class APIRouter:
    def __init__(self, prefix='', dependencies=None, routes=None, **options):
        self.routes = []
        self.prefix = prefix
        self.dependencies = dependencies or []
        self.failures = []
        self.middlewares = []
        self.state = State()
        self.dependency_overrides = {}

    def add(self, path, methods, function, response_class=None, dependencies=None):
        for method in methods:
            self.routes.append(
                {
                    'path': self.prefix + path,
                    'method': method,
                    'endpoint': function,
                    'page': response_class is HTMLResponse,
                    'before': self.dependencies + (dependencies or []),
                    'whole': False,
                }
            )

    def api_route(self, path, methods=None, response_class=None, dependencies=None, **options):
        def decorate(function):
            self.add(path, methods or ['GET'], function, response_class, dependencies)
            return function

        return decorate

    def get(self, path, response_class=None, dependencies=None, **options):
        return self.api_route(path, ['GET'], response_class, dependencies)

    def post(self, path, response_class=None, dependencies=None, **options):
        return self.api_route(path, ['POST'], response_class, dependencies)

    def put(self, path, response_class=None, dependencies=None, **options):
        return self.api_route(path, ['PUT'], response_class, dependencies)

    def patch(self, path, response_class=None, dependencies=None, **options):
        return self.api_route(path, ['PATCH'], response_class, dependencies)

    def delete(self, path, response_class=None, dependencies=None, **options):
        return self.api_route(path, ['DELETE'], response_class, dependencies)

    def head(self, path, **options):
        return self.api_route(path, ['HEAD'])

    def options(self, path, **options):
        return self.api_route(path, ['OPTIONS'])

    def route(self, path, methods=None, **options):
        return self.api_route(path, methods)

    def add_api_route(self, path, endpoint, methods=None, **options):
        self.add(path, methods or ['GET'], endpoint)

    def add_route(self, path, route, methods=None, **options):
        self.add(path, methods or ['GET'], route)

    def include_router(self, router, prefix='', dependencies=None, **options):
        for one in router.routes:
            self.routes.append({**one, 'path': prefix + one['path'], 'before': (dependencies or []) + one['before']})

    def mount(self, path, app=None, name=None):
        if kindOf(app) == 'object' and isinstance(app, APIRouter):
            self.include_router(app, path)

    def add_middleware(self, middleware, **options):
        if kindOf(middleware) == 'class' and hasattr(middleware, 'dispatch'):
            made = middleware(None, **options)
            self.middlewares.append(lambda request, call_next: made.dispatch(request, call_next))

    def middleware(self, middleware_type):
        def decorate(function):
            self.middlewares.append(function)
            return function

        return decorate

    def on_event(self, event_type):
        return lambda function: function

    def websocket(self, path, **options):
        return lambda function: function

    def exception_handler(self, kind):
        def decorate(function):
            self.failures.append({'kind': kind, 'handler': function})
            return function

        return decorate

    def add_exception_handler(self, kind, function):
        self.failures.append({'kind': kind, 'handler': function})

    # What the adapters ask for.
    def serve(self, event):
        Held.event = event
        Held.serves = True
        for one in self.failures:
            # Errors of nobody's own making. Those of the program are handed over where they are seen to be raised.
            if kindOf(one['kind']) != 'class' and unknown():
                return answers(one['handler'](Request(), failure()), written)
        for one in self.middlewares:
            early = one(Request(), lambda request: Response())
            if unknown():
                return answers(early, written)
        for one in self.routes:
            if meets(one['method'], one['path']):
                return self.answered(one)
        return {'statusCode': 404, 'headers': {'Content-Type': 'application/json'}, 'body': '{}'}

    def answered(self, one):
        try:
            done_before(self.dependencies)
            done_before(one['before'])
            Held.path = one['path']
            # Starlette's own endpoints take the request, whatever they call it.
            whole = one['whole'] and kindOf(one['endpoint']) == 'function'
            given = one['endpoint'](Request()) if whole else call(one['endpoint'], one['path'])
            return answers(given, page if one['page'] else written)
        except Exception as error:
            for each in self.failures:
                own = instancesOf(error, each['kind'])
                if kindOf(own) != 'nothing' and unknown():
                    return answers(each['handler'](Request(), own), written)
            told = instancesOf(error, HTTPException)
            if kindOf(told) != 'nothing' and unknown():
                return answers(told, refused)
            return {'statusCode': 500, 'headers': {'Content-Type': 'text/plain'}, 'body': 'Internal Server Error'}


class FastAPI(APIRouter):
    pass


class Starlette(APIRouter):
    def __init__(self, debug=False, routes=None, **options):
        self.routes = routes or []
        self.prefix = ''
        self.dependencies = []
        self.failures = []
        self.middlewares = []
        self.state = State()


def Route(path, endpoint, methods=None, **options):
    return {'path': path, 'method': (methods or ['GET'])[0], 'endpoint': endpoint, 'page': False, 'before': [], 'whole': True}


class BaseHTTPMiddleware:
    def __init__(self, app, dispatch=None):
        self.app = app


def CORSMiddleware(*args, **options):
    return None


def jsonable_encoder(obj, **options):
    return obj


def run_in_threadpool(function, *args, **options):
    return function(*args, **options)


class Jinja2Templates:
    def __init__(self, directory=None, **options):
        self.directory = directory

    def TemplateResponse(self, *args, context=None, **options):
        return HTMLResponse(restrict(unknown(args, context), {'types': ['string'], 'safe': ['html']}))


class status:
    HTTP_200_OK = 200
    HTTP_201_CREATED = 201
    HTTP_204_NO_CONTENT = 204
    HTTP_400_BAD_REQUEST = 400
    HTTP_401_UNAUTHORIZED = 401
    HTTP_403_FORBIDDEN = 403
    HTTP_404_NOT_FOUND = 404
    HTTP_409_CONFLICT = 409
    HTTP_422_UNPROCESSABLE_ENTITY = 422
    HTTP_500_INTERNAL_SERVER_ERROR = 500
