from cordon import answers, attributesOf, declared, decode, encode, instancesOf, kindOf, module, restrict
from cordon import open as unknown
from cordon import route as meets

text = {'types': ['string']}
texts = {'types': ['object'], 'others': text}
maybe = {'types': ['string', 'nothing']}
# No path of the file system holds NUL, and no slash stands in a segment; a backslash is a letter there.
segment = {'types': ['string'], 'pattern': r'^[^/\\\x00]+$'}
number = {'types': ['number']}
converters = {
    'int': number,
    'slug': {'types': ['string'], 'characters': 'slug'},
    'uuid': {'types': ['string'], 'characters': 'uuid'},
    'path': text,
}


class Held:
    event = None


# Requests.


class QueryDict:
    def __init__(self, held):
        self.held = held

    def __getitem__(self, name):
        return restrict(self.held[name], text)

    def get(self, name, default=None):
        return restrict(self.held.get(name, default), maybe)

    def pop(self, name, default=None):
        return restrict(self.held.get(name, default), maybe)

    def getlist(self, name, default=None):
        return [restrict(self.held[name], text)]

    def __contains__(self, name):
        return name in self.held

    def __iter__(self):
        return iter(self.held)

    def items(self):
        return restrict(self.held, texts).items()

    def keys(self):
        return self.held.keys()

    def values(self):
        return restrict(self.held, texts).values()

    def dict(self):
        return restrict(self.held, texts)

    def copy(self):
        return self

    def urlencode(self):
        return restrict(unknown(self.held), text)


class Meta:
    def __getitem__(self, name):
        return meta(name)

    def get(self, name, default=None):
        return meta(name)

    def __contains__(self, name):
        return unknown()


def meta(name):
    if name == 'REMOTE_ADDR':
        return restrict(unknown(Held.event['requestContext']), {'types': ['string'], 'characters': 'hostname'})
    if name == 'QUERY_STRING':
        return restrict(unknown(Held.event['queryStringParameters']), text)
    if name == 'PATH_INFO':
        return Held.event['path']
    return restrict(unknown(Held.event['headers']), text)


class UploadedFile:
    def __init__(self, of):
        # Folders are taken off the name.
        self.name = restrict(unknown(of), {'types': ['string'], 'pattern': '^[^/]+$', 'safe': ['path']})
        self.content_type = restrict(unknown(of), text)
        self.size = restrict(unknown(of), number)
        self.content = of
        self.file = self

    def read(self, size=-1):
        return self.content

    def chunks(self, size=None):
        return [self.content]

    def __iter__(self):
        return iter([self.content])


class Files(QueryDict):
    def __getitem__(self, name):
        return UploadedFile(self.held)

    def get(self, name, default=None):
        return UploadedFile(self.held)

    def getlist(self, name, default=None):
        return [UploadedFile(self.held)]

    def values(self):
        return [UploadedFile(self.held)]


class HttpRequest:
    def __init__(self):
        self.session = {}
        self.user = unknown()
        self.META = Meta()

    @property
    def GET(self):
        return QueryDict(Held.event['queryStringParameters'])

    @property
    def query_params(self):
        return QueryDict(Held.event['queryStringParameters'])

    @property
    def POST(self):
        return QueryDict(decode('form', Held.event['body']))

    @property
    def data(self):
        return decode('json', Held.event['body'])

    @property
    def FILES(self):
        return Files(Held.event['body'])

    @property
    def COOKIES(self):
        return QueryDict(unknown(Held.event['headers']))

    @property
    def headers(self):
        return QueryDict(Held.event['headers'])

    @property
    def body(self):
        return Held.event['body']

    @property
    def method(self):
        return Held.event['httpMethod']

    @property
    def path(self):
        return Held.event['path']

    @property
    def path_info(self):
        return Held.event['path']

    def read(self, size=-1):
        return Held.event['body']

    def get_full_path(self):
        return unknown(Held.event['path'], Held.event['queryStringParameters'])

    def build_absolute_uri(self, location=None):
        return unknown(Held.event['headers'], Held.event['path'], location)

    # Names that settings do not allow are refused.
    def get_host(self):
        return restrict(unknown(Held.event['headers']), {'types': ['string'], 'characters': 'hostname', 'safe': ['url', 'redirect', 'html']})

    def is_ajax(self):
        return unknown()


# Answers.


class HttpResponse:
    def __init__(self, content='', content_type=None, status=None, reason=None, charset=None, headers=None):
        self.content = content
        self.status_code = status or 200
        self.headers = headers or {}
        self.kind = content_type or 'text/html'

    def __setitem__(self, name, value):
        # Line breaks are refused.
        self.headers[name] = restrict(value, {'safe': ['header']})

    def __getitem__(self, name):
        return self.headers[name]

    def write(self, content):
        self.content = self.content + content

    def set_cookie(self, key, value='', **options):
        return None

    def delete_cookie(self, key, **options):
        return None


def failing(status):
    def make(content='', content_type=None, **options):
        return HttpResponse(content, content_type, status)

    return make


HttpResponseBadRequest = failing(400)
HttpResponseForbidden = failing(403)
HttpResponseNotFound = failing(404)
HttpResponseGone = failing(410)
HttpResponseServerError = failing(500)


def HttpResponseNotAllowed(permitted_methods, content='', **options):
    return HttpResponse(content, None, 405)


def HttpResponseNotModified():
    return HttpResponse('', None, 304)


def HttpResponseRedirect(redirect_to, **options):
    return HttpResponse('', 'text/html', 302, None, None, {'Location': restrict(redirect_to, {'safe': ['header']})})


HttpResponsePermanentRedirect = HttpResponseRedirect


def redirect(to, *args, permanent=False, **options):
    return HttpResponseRedirect(to)


def JsonResponse(data, encoder=None, safe=True, json_dumps_params=None, status=None, content_type=None, **options):
    return HttpResponse(encode('json', data), 'application/json', status)


# Of Django REST framework.
def Response(data=None, status=None, template_name=None, headers=None, exception=False, content_type=None):
    return HttpResponse(encode('json', data), 'application/json', status, None, None, headers)


def FileResponse(open_file, as_attachment=False, filename='', **options):
    return HttpResponse('', 'application/octet-stream')


def StreamingHttpResponse(streaming_content=None, content_type=None, **options):
    return HttpResponse(unknown(streaming_content), content_type)


# Templates escape what is put into them.
def render(request, template_name, context=None, content_type=None, status=None, using=None):
    return HttpResponse(restrict(unknown(context), {'types': ['string'], 'safe': ['html']}), content_type, status)


TemplateResponse = render


class Http404(Exception):
    pass


class PermissionDenied(Exception):
    pass


class APIException(Exception):
    def __init__(self, detail=None, code=None):
        self.detail = detail


def response_of(given):
    if kindOf(given) == 'object' and isinstance(given, HttpResponse):
        return {'statusCode': given.status_code, 'headers': {'Content-Type': given.kind, **given.headers}, 'body': given.content}
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': ''}


# Routes.


class Pattern:
    def __init__(self, rule, view, form, options):
        self.rule = rule
        self.form = form
        self.options = options or {}
        self.included = None
        self.view = None
        if kindOf(view) == 'list':
            self.included = view
        elif kindOf(view) == 'object' and isinstance(view, Included):
            self.included = view.patterns
        else:
            self.view = view


class Included:
    def __init__(self, patterns):
        self.patterns = patterns


def path(route, view, kwargs=None, name=None):
    return Pattern(route, view, 'path', kwargs)


def re_path(route, view, kwargs=None, name=None):
    return Pattern(route, view, 'regex', kwargs)


url = re_path


def include(arg, namespace=None):
    if kindOf(arg) == 'list' and len(arg) == 2 and kindOf(arg[0]) != 'object':
        return include(arg[0])
    if kindOf(arg) == 'list':
        return Included(arg)
    if isinstance(arg, str):
        return Included(module(arg).urlpatterns)
    return Included(arg.urlpatterns)


def static(prefix, view=None, **options):
    return []


def staticfiles_urlpatterns(prefix=None):
    return []


def i18n_patterns(*urls, **options):
    return list(urls)


def format_suffix_patterns(urlpatterns, *args, **options):
    return urlpatterns


def reverse(viewname, *args, **options):
    return restrict(unknown(), {'types': ['string'], 'safe': ['url', 'redirect', 'html']})


reverse_lazy = reverse


def shown(one):
    if one.form == 'path':
        return one.rule
    # A pattern may mean any path below what stands before its first group.
    return one.rule.replace('^', '').split('(')[0].split('[')[0].split('$')[0] + '{rest+}'


def flat(patterns, prefix, before):
    found = []
    for one in patterns:
        if one.included is not None:
            found.extend(flat(one.included, prefix + shown(one).replace('{rest+}', ''), before + [one]))
        elif one.view is not None:
            found.append({'rule': prefix + shown(one), 'view': one.view, 'parts': before + [one]})
    return found


def named_by(one):
    found = {**one.options}
    if one.form == 'path':
        for piece in one.rule.split('<')[1:]:
            written = piece.split('>')[0].split(':')
            shape = segment if len(written) == 1 else converters.get(written[0], segment)
            found[written[-1]] = restrict(unknown(Held.event['path']), shape)
    else:
        for piece in one.rule.split('(?P<')[1:]:
            written = piece.split('>')
            found[written[0]] = grouped(piece[len(written[0]) + 1 :])
    return found


def grouped(written):
    inner = written.split(')')[0]
    if '(' in inner:
        return restrict(unknown(Held.event['path']), text)
    return restrict(unknown(Held.event['path']), {'types': ['string'], 'pattern': '^(?:' + inner + ')$'})


def placed_by(one):
    if one.form == 'path' or '(?P<' in one.rule:
        return []
    return [grouped(piece) for piece in one.rule.split('(')[1:] if not piece.startswith('?')]


class Application:
    # What the adapters ask for.
    def serve(self, event):
        Held.event = event
        for one in flat(module(declared('ROOT_URLCONF')).urlpatterns, '', []):
            if meets('ANY', one['rule']):
                return self.answered(one)
        return {'statusCode': 404, 'headers': {'Content-Type': 'text/html'}, 'body': ''}

    def answered(self, one):
        found = {}
        places = []
        for part in one['parts']:
            found.update(named_by(part))
            places.extend(placed_by(part))
        try:
            return answers(one['view'](HttpRequest(), *places, **found), response_of)
        except Exception as error:
            told = instancesOf(error, APIException)
            if kindOf(told) != 'nothing' and unknown():
                return {'statusCode': 400, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', {'detail': told.detail})}
            return {'statusCode': 500, 'headers': {'Content-Type': 'text/html'}, 'body': 'Server Error (500)'}

    def __call__(self, event, context):
        return self.serve(event)


def get_wsgi_application():
    return Application()


get_asgi_application = get_wsgi_application
WSGIHandler = Application
ASGIHandler = Application


# Views.


class View:
    @classmethod
    def as_view(cls, *args, **options):
        def view(request, *places, **found):
            made = cls()
            for name, value in options.items():
                setattr(made, name, value)
            made.request = request
            made.args = places
            made.kwargs = found
            return made.dispatch(request, *places, **found)

        return view

    def dispatch(self, request, *places, **found):
        for name in ['get', 'post', 'put', 'patch', 'delete', 'list', 'create', 'retrieve', 'update', 'partial_update', 'destroy']:
            if hasattr(self, name) and unknown():
                return getattr(self, name)(request, *places, **found)
        return HttpResponse('', None, 405)


APIView = View
ViewSet = View
GenericViewSet = View


class Shown(View):
    def get(self, request, *places, **found):
        self.get_queryset()
        return render(request, '', self.get_context_data(**found))

    def get_queryset(self):
        return unknown()

    def get_object(self):
        return unknown()

    def get_context_data(self, **options):
        return options


TemplateView = Shown
ListView = Shown
DetailView = Shown


class FormView(Shown):
    def post(self, request, *places, **found):
        form = self.form_class(request.POST)
        return self.form_valid(form) if unknown() else self.form_invalid(form)

    def form_valid(self, form):
        return redirect(self.success_url)

    def form_invalid(self, form):
        return render(self.request, '', {'form': form})


CreateView = FormView
UpdateView = FormView


class RedirectView(View):
    def get(self, request, *places, **found):
        return redirect(self.get_redirect_url(*places, **found))

    def get_redirect_url(self, *places, **found):
        return self.url


class ModelViewSet(View):
    def get_queryset(self):
        return unknown()

    def get_object(self):
        return unknown()

    def list(self, request, *places, **found):
        self.get_queryset()
        return Response([])

    def create(self, request, *places, **found):
        self.perform_create(self.serializer_class(data=request.data))
        return Response({})

    def perform_create(self, serializer):
        return None


ReadOnlyModelViewSet = ModelViewSet
GenericAPIView = ModelViewSet
ListAPIView = ModelViewSet
CreateAPIView = ModelViewSet
ListCreateAPIView = ModelViewSet
RetrieveAPIView = ModelViewSet
RetrieveUpdateDestroyAPIView = ModelViewSet


class DefaultRouter:
    def __init__(self, **options):
        self.urls = []

    def register(self, prefix, viewset, basename=None, **options):
        self.urls.append(Pattern(prefix + '/', viewset.as_view(), 'path', None))
        self.urls.append(Pattern(prefix + '/<pk>/', viewset.as_view(), 'path', None))


SimpleRouter = DefaultRouter


# Decorators that leave the view what it is, with settings or without.


def either(function=None, *args, **options):
    return function if kindOf(function) == 'function' else lambda view: view


def settled(*args, **options):
    return lambda view: view


login_required = either
staff_member_required = either
csrf_exempt = either
csrf_protect = either
never_cache = either
require_GET = either
require_POST = either
require_safe = either
xframe_options_exempt = either
atomic = either
require_http_methods = settled
permission_required = settled
user_passes_test = settled
method_decorator = settled
cache_page = settled
api_view = settled
permission_classes = settled
authentication_classes = settled
throttle_classes = settled
renderer_classes = settled
parser_classes = settled
action = settled


# Forms and serializers: each field lets through what its type has.


class Field:
    shape = text

    def __init__(self, *args, **options):
        self.options = options


class NumberField(Field):
    shape = number


class DateField(Field):
    shape = {'types': ['string'], 'pattern': '^[0-9T:.+ -]+$'}


class UUIDField(Field):
    shape = converters['uuid']


class SlugField(Field):
    shape = converters['slug']


class BooleanField(Field):
    shape = {'types': ['boolean']}


CharField = Field
EmailField = Field
URLField = Field
IntegerField = NumberField
FloatField = NumberField
DecimalField = NumberField
DateTimeField = DateField


class Form:
    def __init__(self, data=None, files=None, instance=None, **options):
        self.data = data
        self.instance = instance
        self.cleaned_data = passed(self, data)
        self.validated_data = self.cleaned_data
        self.errors = {}

    def is_valid(self, raise_exception=False):
        return unknown()

    def save(self, commit=True, **options):
        return unknown()


def passed(form, data):
    if data is None:
        return {}
    found = {}
    for name, one in attributesOf(form).items():
        if kindOf(one) == 'object' and isinstance(one, Field):
            found[name] = restrict(data[name], one.shape)
    return found or unknown(data)


ModelForm = Form
Serializer = Form
ModelSerializer = Form
