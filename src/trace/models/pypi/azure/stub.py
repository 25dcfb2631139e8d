from cordon import answers, decode, kindOf, restrict, written
from cordon import open as unknown
from cordon import parameters as parameters_of
from azure.functions import input_object, input_rows

text = {'types': ['string']}
texts = {'types': ['object'], 'others': text}
maybe = {'types': ['string', 'nothing']}
# What a constraint of a route lets through: `{id:int}`.
constraints = {
    'int': {'types': ['string'], 'pattern': '^-?[0-9]+$'},
    'long': {'types': ['string'], 'pattern': '^-?[0-9]+$'},
    'decimal': {'types': ['string'], 'pattern': '^-?[0-9.]+$'},
    'bool': {'types': ['string'], 'pattern': '^[A-Za-z]+$'},
    'alpha': {'types': ['string'], 'pattern': '^[A-Za-z]+$'},
    'guid': {'types': ['string'], 'characters': 'uuid'},
}


# What functions are called with.


class Values:
    def __init__(self, held):
        self.held = held

    def __getitem__(self, name):
        return restrict(self.held[name], text)

    def get(self, name, default=None):
        return restrict(self.held.get(name, default), maybe)

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


class RouteValues(Values):
    def __init__(self, event, route):
        self.held = event['pathParameters']
        self.constrained = constrained(event, route)

    def __getitem__(self, name):
        if name in self.constrained:
            return self.constrained[name]
        return restrict(self.held[name], text)

    def get(self, name, default=None):
        if name in self.constrained:
            return self.constrained[name]
        return restrict(self.held.get(name, default), maybe)


class HttpRequest:
    def __init__(self, event, route):
        self.event = event
        self.route = route

    @property
    def method(self):
        return self.event['httpMethod']

    @property
    def url(self):
        return unknown(self.event['headers'], self.event['path'], self.event['queryStringParameters'])

    @property
    def headers(self):
        return self.event['headers']

    @property
    def params(self):
        return Values(self.event['queryStringParameters'])

    @property
    def route_params(self):
        return RouteValues(self.event, self.route)

    @property
    def form(self):
        return Values(decode('form', self.event['body']))

    @property
    def files(self):
        return Files(self.event['body'])

    def get_body(self):
        return self.event['body']

    def get_json(self):
        return decode('json', self.event['body'])


def constrained(event, route):
    found = {}
    if isinstance(route, str):
        for piece in route.split('{')[1:]:
            written = piece.split('}')[0].split('=')[0].split('?')[0].split(':')
            if len(written) > 1 and written[1] in constraints:
                found[written[0]] = restrict(event['pathParameters'][written[0]], constraints[written[1]])
    return found


class Files:
    def __init__(self, of):
        self.of = of

    def __getitem__(self, name):
        return File(self.of)

    def get(self, name, default=None):
        return File(self.of)

    def values(self):
        return [File(self.of)]

    def items(self):
        return [(unknown(self.of), File(self.of))]


class File:
    def __init__(self, of):
        self.filename = unknown(of)
        self.stream = self
        self.of = of

    def read(self, size=-1):
        return self.of


class Message:
    def __init__(self, message):
        self.body = message['content']
        self.application_properties = restrict(unknown(message['attributes']), texts)
        self.user_properties = self.application_properties
        self.metadata = self.application_properties
        self.iothub_metadata = self.application_properties
        self.subject = restrict(unknown(message['attributes']), text)
        self.label = self.subject
        self.correlation_id = self.subject
        self.message_id = self.subject
        self.session_id = self.subject
        self.partition_key = restrict(unknown(message['key']), text)
        self.id = unknown()

    def get_body(self):
        return self.body

    def get_json(self):
        return decode('json', self.body)

    # Where many come at once.
    def __iter__(self):
        return iter([self])

    def __getitem__(self, index):
        return self


class Event:
    def __init__(self, message):
        self.data = message['detail']
        self.id = restrict(unknown(message['detail']), text)
        self.subject = self.id
        self.event_type = message['detail-type']
        self.type = self.event_type
        self.topic = unknown()
        self.source = message['source']
        self.data_version = self.id

    def get_json(self):
        return self.data

    def __iter__(self):
        return iter([self])


class InputStream:
    def __init__(self, name, content):
        self.name = name
        self.uri = name
        self.content = content
        self.metadata = unknown(content)

    def read(self, size=-1):
        return self.content

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


class TimerRequest:
    past_due = False


class Context:
    def __init__(self):
        self.function_name = unknown()
        self.invocation_id = unknown()
        self.function_directory = unknown()


class Out:
    def __init__(self, thing, key):
        self.thing = thing
        self.key = key

    def set(self, val):
        self.value = val
        put(self.thing, self.key, val)

    def get(self):
        return self.value


# What is put into a queue, a container, a collection.
def put(thing, key, value):
    if kindOf(value) == 'list':
        for one in value:
            put(thing, key, one)
    elif kindOf(value) == 'object' and isinstance(value, Batch):
        put(thing, key, value.messages)
    elif kindOf(value) == 'object' and isinstance(value, ServiceBusMessage):
        written(thing, {'content': value.body, 'attributes': value.application_properties})
    else:
        written(thing, {'content': value, 'key': key})


# As it stands in an output binding or is sent by a client.
class ServiceBusMessage:
    def __init__(self, body, *, application_properties=None, **options):
        self.body = body
        self.application_properties = application_properties


EventData = ServiceBusMessage


class Document:
    @classmethod
    def from_dict(cls, dct):
        return dct

    @classmethod
    def from_json(cls, json):
        return decode('json', json)


def DocumentList(init=None):
    return init or []


class HttpResponse:
    def __init__(self, body=None, *, status_code=None, headers=None, mimetype=None, charset=None):
        self.body = body
        self.status_code = status_code or 200
        self.headers = headers or {}
        self.mimetype = mimetype or 'text/plain'
        self.charset = charset or 'utf-8'

    def get_body(self):
        return self.body


# How the platform calls a function: what each of its bindings gives, under the parameter's name.


def shape_of(function, name):
    for one in parameters_of(function):
        if one['name'] == name:
            return one['annotation']
    return None


def raw(annotation, whole, content):
    return content if annotation == 'str' or annotation == 'bytes' else whole


# `{name}` of a path is what the trigger found there.
def key_of(path, event):
    return unknown(event['message']['key']) if '{' in path else path


def bound(function, one, event):
    kind = one['type']
    if one['direction'] == 'out':
        return Out(one['thing'], key_of(one['path'], event))
    if kind == 'httpTrigger':
        return HttpRequest(event, one['path'])
    if kind == 'timerTrigger':
        return TimerRequest()
    if kind == 'blobTrigger':
        message = event['message']
        stream = InputStream(one['path'].split('/')[0] + '/' + message['key'], message['content'])
        return raw(shape_of(function, one['name']), stream, message['content'])
    if kind == 'eventGridTrigger':
        return Event(event['message'])
    if kind == 'cosmosDBTrigger' or kind == 'sqlTrigger':
        return [event['message']['content']]
    if kind == 'blob':
        stream = InputStream(unknown(), input_object())
        return raw(shape_of(function, one['name']), stream, stream.content)
    if kind == 'cosmosDB' or kind == 'table' or kind == 'sql':
        return input_rows()
    if kind == 'queueTrigger' or kind == 'serviceBusTrigger' or kind == 'eventHubTrigger' or kind == 'kafkaTrigger' or kind == 'rabbitMQTrigger':
        message = Message(event['message'])
        return raw(shape_of(function, one['name']), message, message.body)
    if kind.endswith('Trigger'):
        return unknown(event['message'])
    return unknown()


def response_of(given):
    if kindOf(given) == 'object' and isinstance(given, HttpResponse):
        # The host refuses line breaks in headers.
        headers = {name: restrict(value, {'safe': ['header']}) for name, value in given.headers.items()}
        return {'statusCode': given.status_code, 'headers': {'Content-Type': given.mimetype, **headers}, 'body': given.body}
    if kindOf(given) == 'object':
        return given
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/plain'}, 'body': given}


def invoke(function, bindings, event, context):
    if kindOf(function) == 'object' and isinstance(function, Hosted):
        return function.application.serve(event)
    given = {one['name']: bound(function, one, event) for one in bindings if one['name'] != '$return'}
    for one in parameters_of(function):
        if one['name'] == 'context':
            given['context'] = Context()
    result = function(**given)
    for one in bindings:
        if one['name'] == '$return' and one['thing'] != '':
            put(one['thing'], key_of(one['path'], event), result)
    return answers(result, response_of)


# Clients that send to what starts other functions.


class QueueClient:
    def __init__(self, account_url=None, queue_name='', credential=None, **options):
        self.thing = 'azure-queue:' + queue_name

    @classmethod
    def from_connection_string(cls, conn_str, queue_name='', **options):
        return cls(conn_str, queue_name)

    def send_message(self, content, **options):
        put(self.thing, '', content)

    def receive_messages(self, **options):
        return [unknown()]

    def __getattr__(self, name):
        return settled


class QueueServiceClient:
    def __init__(self, account_url=None, credential=None, **options):
        self.made = None

    @classmethod
    def from_connection_string(cls, conn_str, **options):
        return cls(conn_str)

    def get_queue_client(self, queue, **options):
        return QueueClient(None, queue)


class Sender:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def send_messages(self, message, **options):
        put(self.thing, '', message)

    def schedule_messages(self, messages, schedule_time_utc=None, **options):
        put(self.thing, '', messages)

    def send_event(self, event_data, **options):
        put(self.thing, '', event_data)

    def send_batch(self, event_data_batch, **options):
        put(self.thing, '', event_data_batch)

    # A batch is a list of what goes to the same place.
    def create_message_batch(self, **options):
        return Batch()

    def create_batch(self, **options):
        return Batch()

    def close(self):
        return None


class Batch:
    def __init__(self):
        self.messages = []

    def add_message(self, message):
        self.messages.append(message)

    def add(self, event_data):
        self.messages.append(event_data)

    def __iter__(self):
        return iter(self.messages)


class ServiceBusClient:
    def __init__(self, fully_qualified_namespace=None, credential=None, **options):
        self.made = None

    @classmethod
    def from_connection_string(cls, conn_str, **options):
        return cls(conn_str)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def get_queue_sender(self, queue_name, **options):
        return Sender('azure-bus-queue:' + queue_name)

    def get_topic_sender(self, topic_name, **options):
        return Sender('azure-bus-topic:' + topic_name)

    def __getattr__(self, name):
        return settled


class EventHubProducerClient(Sender):
    def __init__(self, fully_qualified_namespace=None, eventhub_name='', credential=None, **options):
        self.thing = 'azure-hub:' + eventhub_name

    @classmethod
    def from_connection_string(cls, conn_str, *, eventhub_name='', **options):
        return cls(conn_str, eventhub_name)


def settled(*args, **options):
    return unknown(args)


# How functions are declared: every decorator leaves the function what it is. The project's reader knows what they say.


def declared(*args, **options):
    return lambda function: function


class Blueprint:
    def __init__(self, *args, **options):
        self.auth_level = None

    def __getattr__(self, name):
        return declared

    def register_functions(self, container):
        return None

    def register_blueprint(self, container):
        return None


FunctionApp = Blueprint
DFApp = Blueprint


class AuthLevel:
    ANONYMOUS = 'anonymous'
    FUNCTION = 'function'
    ADMIN = 'admin'


# Web applications behind a function.


class Hosted:
    def __init__(self, app=None, http_auth_level=None, function_name=None):
        self.application = app


AsgiFunctionApp = Hosted
WsgiFunctionApp = Hosted


class WsgiMiddleware:
    def __init__(self, app):
        self.application = app

    def handle(self, req, context=None):
        return self.application.serve(req.event)

    def handle_async(self, req, context=None):
        return self.application.serve(req.event)

    @property
    def main(self):
        return self.handle


AsgiMiddleware = WsgiMiddleware
