from cordon import answers, cloud, decode, encode, failure, here, instancesOf, kindOf, log, requireBySchema, restrict, restrictBySchema, secret
from cordon import open as unknown
from cordon import parameters as parameters_of
from cordon import route as meets
from pydantic import BaseModel, ConfigDict, Field, ValidationError, checked_field, field_validator, model_validator, root_validator
from pydantic import validator as field_check

text = {'types': ['string']}
# What stands between the angle brackets of a route.
part = {'types': ['string'], 'pattern': '^[-._~()\'!*:@,;=+&$%<> \\[\\]{}|^a-zA-Z0-9_]+$'}


# Decorators that leave the function what it is, with settings or without.


def unchanged(function=None, *args, **options):
    if callable(function):
        return function
    return lambda other: other


lambda_handler_decorator = unchanged


def decorated_by(function=None, **settings):
    def decorate(handler):
        def wrapped(event, context, **options):
            return function(handler, event, context, **options)

        return wrapped

    return decorate


# Logging: JSON, a line for each entry.


class Logger:
    def __init__(self, service=None, level=None, child=False, log_uncaught_exceptions=False, **options):
        self.kept = {}
        self.level = level

    def write(self, message, args, fields):
        log([message, args, fields, self.kept], True)

    def debug(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def info(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def warning(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def error(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def exception(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def critical(self, msg, *args, **fields):
        self.write(msg, args, fields)

    def log(self, level, msg, *args, **fields):
        self.write(msg, args, fields)

    def append_keys(self, **fields):
        self.kept.update(fields)

    def append_context_keys(self, **fields):
        self.kept.update(fields)
        return self

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def thread_safe_append_keys(self, **fields):
        self.kept.update(fields)

    def structure_logs(self, append=False, **fields):
        self.kept.update(fields)

    def remove_keys(self, keys):
        return None

    def clear_state(self):
        self.kept = {}

    def set_correlation_id(self, value):
        self.kept['correlation_id'] = value

    def get_correlation_id(self):
        return self.kept['correlation_id']

    def setLevel(self, level):
        return None

    def addHandler(self, handler):
        return None

    def inject_lambda_context(self, lambda_handler=None, log_event=None, correlation_id_path=None, clear_state=False, **options):
        def decorate(handler):
            def wrapped(event, context, **others):
                if log_event:
                    self.write(event, None, None)
                return handler(event, context, **others)

            return wrapped

        return decorate if lambda_handler is None else decorate(lambda_handler)


class Tracer:
    def __init__(self, service=None, disabled=None, auto_patch=True, **options):
        self.provider = None

    def capture_lambda_handler(self, lambda_handler=None, **options):
        return unchanged(lambda_handler)

    def capture_method(self, method=None, **options):
        return unchanged(method)

    def put_annotation(self, key, value):
        return None

    def put_metadata(self, key, value, namespace=None):
        return None

    def patch(self, modules=None):
        return None


class Metrics:
    def __init__(self, namespace=None, service=None, **options):
        self.namespace = namespace

    def add_metric(self, name, unit, value, resolution=60):
        return None

    def add_dimension(self, name, value):
        return None

    def add_metadata(self, key, value):
        return None

    def set_default_dimensions(self, **dimensions):
        return None

    def set_timestamp(self, timestamp):
        return None

    def flush_metrics(self, raise_on_empty_metrics=False):
        return None

    def log_metrics(self, lambda_handler=None, **options):
        return unchanged(lambda_handler)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


EphemeralMetrics = Metrics
SingleMetric = Metrics


def single_metric(name, unit, value, **options):
    return Metrics()


def aiohttp_trace_config():
    return None


class LambdaContext:
    pass


correlation_paths = {}


# Events: the same fields under Python's names.

names = {
    'account_id': 'accountId',
    'api_id': 'apiId',
    'approximate_arrival_timestamp': 'approximateArrivalTimestamp',
    'authorization_token': 'authorizationToken',
    'aws_region': 'awsRegion',
    'bucket_name': 'bucketName',
    'client_metadata': 'clientMetadata',
    'connection_id': 'connectionId',
    'detail_type': 'detail-type',
    'domain_name': 'domainName',
    'event_name': 'eventName',
    'event_source': 'eventSource',
    'event_type': 'eventType',
    'field_name': 'fieldName',
    'http_method': 'httpMethod',
    'identity': 'identity',
    'is_base64_encoded': 'isBase64Encoded',
    'log_events': 'logEvents',
    'log_group': 'logGroup',
    'message_attributes': 'messageAttributes',
    'message_id': 'messageId',
    'method_arn': 'methodArn',
    'multi_value_headers': 'multiValueHeaders',
    'multi_value_query_string_parameters': 'multiValueQueryStringParameters',
    'new_image': 'NewImage',
    'old_image': 'OldImage',
    'partition_key': 'partitionKey',
    'path_parameters': 'pathParameters',
    'physical_resource_id': 'PhysicalResourceId',
    'query_string_parameters': 'queryStringParameters',
    'raw_path': 'rawPath',
    'raw_query_string': 'rawQueryString',
    'receipt_handle': 'receiptHandle',
    'request_context': 'requestContext',
    'request_id': 'requestId',
    'request_parameters': 'requestParameters',
    'resource_path': 'resourcePath',
    'resource_properties': 'ResourceProperties',
    'route_key': 'routeKey',
    'sequence_number': 'sequenceNumber',
    'source_ip': 'sourceIp',
    'source_ip_address': 'sourceIPAddress',
    'stage_variables': 'stageVariables',
    'stream_arn': 'streamArn',
    'trigger_source': 'triggerSource',
    'user_agent': 'userAgent',
    'user_arn': 'userArn',
    'user_attributes': 'userAttributes',
    'user_name': 'userName',
    'user_pool_id': 'userPoolId',
    'validation_data': 'validationData',
}
# Parts that have names of Python's own inside.
inner = ['request_context', 'authorizer', 'identity', 'http', 'request', 'response', 's3', 'bucket', 'get_object', 'info', 'jwt', 'attributes']


class DictWrapper:
    def __init__(self, data, json_deserializer=None):
        self.raw_event = data
        self._data = data

    def __getitem__(self, key):
        return self.raw_event[key]

    def __contains__(self, key):
        return key in self.raw_event

    def __iter__(self):
        return iter(self.raw_event)

    def get(self, key, default=None):
        return self.raw_event.get(key, default)

    def __getattr__(self, name):
        value = self.raw_event[names.get(name, name)]
        return DictWrapper(value) if name in inner else value


class HttpEvent(DictWrapper):
    @property
    def headers(self):
        return self.raw_event['headers']

    @property
    def resolved_headers_field(self):
        return self.raw_event['headers']

    @property
    def query_string_parameters(self):
        return self.raw_event['queryStringParameters']

    @property
    def resolved_query_string_parameters(self):
        return self.raw_event['queryStringParameters']

    @property
    def path(self):
        return unknown(self.raw_event['path'], self.raw_event['rawPath'])

    @property
    def body(self):
        return self.raw_event['body']

    @property
    def decoded_body(self):
        return restrict(unknown(self.raw_event['body']), text)

    @property
    def json_body(self):
        return decode('json', self.raw_event['body'])

    def get_query_string_value(self, name, default_value=None):
        return self.raw_event['queryStringParameters'].get(name, default_value)

    def get_multi_value_query_string_values(self, name, default_values=None):
        return self.raw_event['multiValueQueryStringParameters'].get(name, default_values)

    def get_header_value(self, name, default_value=None, case_sensitive=False):
        return self.raw_event['headers'].get(name, default_value)


APIGatewayProxyEvent = HttpEvent
APIGatewayProxyEventV2 = HttpEvent
ALBEvent = HttpEvent
LambdaFunctionUrlEvent = HttpEvent
VPCLatticeEvent = HttpEvent
VPCLatticeEventV2 = HttpEvent
BedrockAgentEvent = HttpEvent
APIGatewayWebSocketEvent = HttpEvent
APIGatewayAuthorizerRequestEvent = HttpEvent
APIGatewayAuthorizerEventV2 = HttpEvent
APIGatewayAuthorizerTokenEvent = DictWrapper


# Answers of authorizers.


class APIGatewayAuthorizerResponse:
    path_regex = ''

    def __init__(self, principal_id, region=None, aws_account_id=None, api_id=None, stage=None, context=None, usage_identifier_key=None, partition='aws'):
        self.principal_id = principal_id
        self.context = context
        self.resource = 'arn:aws:execute-api:*'
        self.allowed = []
        self.denied = []

    @staticmethod
    def from_route_arn(arn, principal_id, context=None, usage_identifier_key=None):
        return APIGatewayAuthorizerResponse(principal_id, context=context)

    def allow_all_routes(self, http_method='*'):
        self.allowed = [self.resource]

    def deny_all_routes(self, http_method='*'):
        self.denied = [self.resource]

    def allow_route(self, http_method, resource, conditions=None):
        self.allowed = [self.resource]

    def deny_route(self, http_method, resource, conditions=None):
        self.denied = [self.resource]

    def asdict(self):
        statements = []
        if len(self.allowed) > 0:
            statements.append({'Effect': 'Allow', 'Action': 'execute-api:Invoke', 'Resource': self.allowed})
        if len(self.denied) > 0:
            statements.append({'Effect': 'Deny', 'Action': 'execute-api:Invoke', 'Resource': self.denied})
        return {'principalId': self.principal_id, 'policyDocument': {'Version': '2012-10-17', 'Statement': statements}, 'context': self.context}


APIGatewayAuthorizerResponseWebSocket = APIGatewayAuthorizerResponse


class APIGatewayAuthorizerResponseV2:
    def __init__(self, authorize=False, context=None):
        self.authorize = authorize
        self.context = context or {}

    def asdict(self):
        return {'isAuthorized': self.authorize, 'context': self.context}


class AppSyncAuthorizerResponse:
    def __init__(self, authorize=False, max_age=None, resolver_context=None, deny_fields=None):
        self.authorize = authorize
        self.resolver_context = resolver_context

    def asdict(self):
        return {'isAuthorized': self.authorize, 'resolverContext': self.resolver_context}


class HttpVerb:
    GET = 'GET'
    POST = 'POST'
    PUT = 'PUT'
    PATCH = 'PATCH'
    HEAD = 'HEAD'
    DELETE = 'DELETE'
    OPTIONS = 'OPTIONS'
    ALL = '*'


class Record(DictWrapper):
    @property
    def body(self):
        return self.raw_event['body']

    @property
    def json_body(self):
        return decode('json', self.raw_event['body'])

    @property
    def decoded_nested_sns_event(self):
        return DictWrapper(decode('json', self.raw_event['body']))

    @property
    def decoded_nested_s3_event(self):
        return S3Event(decode('json', self.raw_event['body']))

    # DynamoDB
    @property
    def dynamodb(self):
        return Change(self.raw_event['dynamodb'])

    # Kinesis
    @property
    def kinesis(self):
        return Payload(self.raw_event['kinesis']['data'])

    # SNS
    @property
    def sns(self):
        return Message(self.raw_event['Sns'])

    # S3
    @property
    def s3(self):
        return Stored(self.raw_event['s3'])


class Change(DictWrapper):
    @property
    def new_image(self):
        return decode('item', self.raw_event['NewImage'])

    @property
    def old_image(self):
        return decode('item', self.raw_event['OldImage'])

    @property
    def keys(self):
        return decode('item', self.raw_event['Keys'])


class Payload:
    def __init__(self, data):
        self.data = data

    def data_as_bytes(self):
        return decode('base64', self.data)

    def data_as_text(self):
        return decode('base64', self.data)

    def data_as_json(self):
        return decode('json', decode('base64', self.data))

    @property
    def data_as_bytes_property(self):
        return decode('base64', self.data)


class Message(DictWrapper):
    @property
    def message(self):
        return self.raw_event['Message']

    @property
    def subject(self):
        return self.raw_event['Subject']

    @property
    def message_attributes(self):
        return self.raw_event['MessageAttributes']


class Stored(DictWrapper):
    @property
    def get_object(self):
        return Key(self.raw_event['object'])

    @property
    def bucket(self):
        return DictWrapper(self.raw_event['bucket'])


class Key(DictWrapper):
    @property
    def key(self):
        return decode('url', self.raw_event['key'])


class Records(DictWrapper):
    @property
    def records(self):
        return [Record(one) for one in self.raw_event['Records']]

    @property
    def record(self):
        return Record(self.raw_event['Records'][0])

    @property
    def sns_message(self):
        return self.raw_event['Records'][0]['Sns']['Message']

    @property
    def mail(self):
        return DictWrapper(self.raw_event['Records'][0]['ses']['mail'])


SQSEvent = Records
SNSEvent = Records
DynamoDBStreamEvent = Records
KinesisStreamEvent = Records
SESEvent = Records
SQSRecord = Record
DynamoDBRecord = Record
KinesisStreamRecord = Record


class S3Event(Records):
    @property
    def bucket_name(self):
        return self.raw_event['Records'][0]['s3']['bucket']['name']

    @property
    def object_key(self):
        return decode('url', self.raw_event['Records'][0]['s3']['object']['key'])


class FirehoseRecord(Payload):
    def __init__(self, raw):
        self.data = raw['data']
        self.record_id = raw['recordId']

    @property
    def data_as_text(self):
        return decode('base64', self.data)

    @property
    def data_as_json(self):
        return decode('json', decode('base64', self.data))

    def build_data_transformation_response(self, **options):
        return options


class KinesisFirehoseEvent(DictWrapper):
    @property
    def records(self):
        return [FirehoseRecord(one) for one in self.raw_event['records']]


class EventBridgeEvent(DictWrapper):
    @property
    def detail(self):
        return self.raw_event['detail']

    @property
    def detail_type(self):
        return self.raw_event['detail-type']


CloudWatchDashboardCustomWidgetEvent = DictWrapper
ConnectContactFlowEvent = DictWrapper
CodePipelineJobEvent = DictWrapper
CloudFormationCustomResourceEvent = DictWrapper
S3ObjectLambdaEvent = DictWrapper
SecretsManagerEvent = DictWrapper
PreSignUpTriggerEvent = DictWrapper
PostConfirmationTriggerEvent = DictWrapper
PreTokenGenerationTriggerEvent = DictWrapper
CustomMessageTriggerEvent = DictWrapper
S3EventBridgeNotificationEvent = EventBridgeEvent


class CloudWatchLogsEvent(DictWrapper):
    def parse_logs_data(self):
        return Logs(decode('json', decode('gzip', decode('base64', self.raw_event['awslogs']['data']))))


class Logs(DictWrapper):
    @property
    def log_events(self):
        return [DictWrapper(one) for one in self.raw_event['logEvents']]


class AppSyncResolverEvent(DictWrapper):
    @property
    def arguments(self):
        return self.raw_event['arguments']

    @property
    def source(self):
        return self.raw_event['source']


def event_source(handler=None, data_class=None):
    def decorate(function):
        def wrapped(event, context, **options):
            return function(data_class(event), context, **options)

        return wrapped

    return decorate if handler is None else decorate(handler)


# Routes. Which one a request meets is not known: each is one way.


class Response:
    def __init__(self, status_code=200, content_type=None, body=None, headers=None, cookies=None, compress=None):
        self.status_code = status_code
        self.content_type = content_type
        self.body = body
        self.headers = headers or {}
        self.cookies = cookies

    def written(self):
        headers = dict(self.headers)
        if self.content_type:
            headers['Content-Type'] = self.content_type
        return {'statusCode': self.status_code, 'headers': headers, 'body': self.body}


class content_types:
    APPLICATION_JSON = 'application/json'
    TEXT_PLAIN = 'text/plain'
    TEXT_HTML = 'text/html'


class CORSConfig:
    def __init__(self, allow_origin='*', **options):
        self.allow_origin = allow_origin


def response_of(result):
    if kindOf(result) == 'object' and isinstance(result, Response):
        return result.written()
    if isinstance(result, tuple):
        return {'statusCode': result[1], 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', result[0])}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', result)}


def named_in(rule):
    return [piece.split('>')[0] for piece in rule.split('<')[1:]] if isinstance(rule, str) else []


class Router:
    current_event = None
    lambda_context = None

    def __init__(self, **options):
        self.routes = []
        self.middlewares = []
        self.failures = []
        self.missing = None
        self.context = {}
        self.validates = False

    def route(self, rule, method='GET', middlewares=None, **options):
        def decorate(function):
            self.routes.append({'rule': rule, 'method': method if isinstance(method, str) else 'ANY', 'handler': function, 'middlewares': middlewares or []})
            return function

        return decorate

    def get(self, rule, middlewares=None, **options):
        return self.route(rule, 'GET', middlewares)

    def post(self, rule, middlewares=None, **options):
        return self.route(rule, 'POST', middlewares)

    def put(self, rule, middlewares=None, **options):
        return self.route(rule, 'PUT', middlewares)

    def patch(self, rule, middlewares=None, **options):
        return self.route(rule, 'PATCH', middlewares)

    def delete(self, rule, middlewares=None, **options):
        return self.route(rule, 'DELETE', middlewares)

    def head(self, rule, middlewares=None, **options):
        return self.route(rule, 'HEAD', middlewares)

    def use(self, middlewares):
        self.middlewares.extend(middlewares)

    def include_router(self, router, prefix=None):
        for one in router.routes:
            self.routes.append({**one, 'rule': (prefix or '') + one['rule'] if isinstance(one['rule'], str) else one['rule']})
        self.middlewares.extend(router.middlewares)
        self.failures.extend(router.failures)
        router.parent = self

    def not_found(self, function=None):
        def decorate(handler):
            self.missing = handler
            return handler

        return decorate if function is None else decorate(function)

    def exception_handler(self, kinds):
        def decorate(handler):
            self.failures.append({'kinds': kinds, 'handler': handler})
            return handler

        return decorate

    def append_context(self, **fields):
        self.context.update(fields)

    def clear_context(self):
        self.context = {}


APIGatewayRouter = Router
APIGatewayHttpRouter = Router
ALBRouter = Router
LambdaFunctionUrlRouter = Router
BedrockAgentRouter = Router
VPCLatticeRouter = Router
VPCLatticeV2Router = Router


# What stands behind `=` in a signature, or beside a type.


def asked(source, pattern, bounded):
    value = restrict(unknown(source), text)
    if pattern is not None:
        value = restrict(value, {'types': ['string'], 'pattern': pattern})
    return restrict(value, {'safe': ['work']}) if bounded is not None else value


def Query(default=None, pattern=None, le=None, lt=None, max_length=None, **options):
    return asked(Router.current_event.raw_event['queryStringParameters'], pattern, le or lt or max_length)


def Path(default=None, pattern=None, le=None, lt=None, max_length=None, **options):
    return asked(Router.current_event.path, pattern, le or lt or max_length)


def Header(default=None, pattern=None, max_length=None, **options):
    return asked(Router.current_event.raw_event['headers'], pattern, max_length)


def Form(default=None, pattern=None, max_length=None, **options):
    return asked(Router.current_event.raw_event['body'], pattern, max_length)


def Body(default=None, **options):
    return decode('json', Router.current_event.raw_event['body'])


def given_to(handler, rule, event, validates):
    found = {}
    for name in named_in(rule):
        found[name] = restrict(unknown(event['path'], event['rawPath']), part)
    if not validates:
        return found
    for one in parameters_of(handler):
        if one['name'] in found:
            found[one['name']] = checked_field(one['annotation'], None, found[one['name']])
        elif one['fallback'] == 'made' and len(one['asks']) > 0 and kindOf(one['annotation']) == 'name' and one['annotation'].__name__ == 'str':
            # What is asked for says what it may be.
            continue
        elif one['isModel']:
            found[one['name']] = checked_field(one['annotation'], None, decode('json', event['body']))
        elif len(one['asks']) > 0 or one['annotation'] is not None:
            found[one['name']] = checked_field(one['annotation'], None, event['queryStringParameters'][one['name']])
    return found


def walk(app, middlewares, last):
    if len(middlewares) == 0:
        return last()
    return middlewares[0](app, lambda app_again: walk(app, middlewares[1:], last))


class ApiGatewayResolver(Router):
    def __init__(self, proxy_type=None, cors=None, debug=None, serializer=None, strip_prefixes=None, enable_validation=False, **options):
        self.routes = []
        self.middlewares = []
        self.failures = []
        self.missing = None
        self.context = {}
        self.validates = enable_validation

    def __call__(self, event, context):
        return self.resolve(event, context)

    def enable_swagger(self, **options):
        return None

    def resolve(self, event, context):
        raw = event.raw_event if kindOf(event) == 'object' else event
        self.current_event = HttpEvent(raw)
        Router.current_event = self.current_event
        self.lambda_context = context
        for one in self.failures:
            # Errors of nobody's own making. Those of the program are handed over where they are seen to be raised.
            if kindOf(one['kinds']) == 'name' and unknown():
                return answers(one['handler'](failure()), response_of)
        for one in self.routes:
            if meets(one['method'], one['rule']):
                return self.answered(one, raw)
        if self.missing is not None:
            return answers(self.missing(failure()), response_of)
        return {'statusCode': 404, 'headers': {'Content-Type': 'application/json'}, 'body': '{}'}


    def answered(self, one, raw):
        try:
            found = given_to(one['handler'], one['rule'], raw, self.validates)
            return answers(walk(self, self.middlewares + one['middlewares'], lambda: one['handler'](**found)), response_of)
        except Exception as error:
            for each in self.failures:
                own = instancesOf(error, each['kinds'])
                if kindOf(own) != 'nothing' and unknown():
                    return answers(each['handler'](own), response_of)
            told = instancesOf(error, ServiceError)
            if kindOf(told) != 'nothing' and unknown():
                return answers(told, refused)
            raise error


def refused(error):
    return {'statusCode': error.status_code, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', {'message': error.msg})}


APIGatewayRestResolver = ApiGatewayResolver
APIGatewayHttpResolver = ApiGatewayResolver
ALBResolver = ApiGatewayResolver
LambdaFunctionUrlResolver = ApiGatewayResolver
VPCLatticeResolver = ApiGatewayResolver
VPCLatticeV2Resolver = ApiGatewayResolver
BedrockAgentResolver = ApiGatewayResolver
ProxyEventType = {}


class ServiceError(Exception):
    def __init__(self, status_code, msg):
        self.status_code = status_code
        self.msg = msg


class BadRequestError(ServiceError):
    def __init__(self, msg=''):
        self.status_code = 400
        self.msg = msg


class UnauthorizedError(ServiceError):
    def __init__(self, msg=''):
        self.status_code = 401
        self.msg = msg


class ForbiddenError(ServiceError):
    def __init__(self, msg=''):
        self.status_code = 403
        self.msg = msg


class NotFoundError(ServiceError):
    def __init__(self, msg=''):
        self.status_code = 404
        self.msg = msg


class InternalServerError(ServiceError):
    def __init__(self, msg=''):
        self.status_code = 500
        self.msg = msg


class RequestValidationError(Exception):
    pass


class GraphQL:
    def __init__(self, **options):
        self.resolvers = []
        self.current_event = None
        self.context = {}

    def resolver(self, type_name='*', field_name=None, **options):
        def decorate(function):
            self.resolvers.append(function)
            return function

        return decorate

    def batch_resolver(self, type_name='*', field_name=None, **options):
        return lambda function: function

    def on_publish(self, path='/default/*', aggregate=False):
        def decorate(function):
            self.resolvers.append(lambda payload=None, **others: function(payload))
            return function

        return decorate

    def on_subscribe(self, path='/default/*'):
        return lambda function: function

    def exception_handler(self, kinds):
        return lambda function: function

    def append_context(self, **fields):
        self.context.update(fields)

    def include_router(self, router):
        self.resolvers.extend(router.resolvers)

    def __call__(self, event, context):
        return self.resolve(event, context)

    def resolve(self, event, context, data_model=None):
        self.current_event = AppSyncResolverEvent(event)
        for function in self.resolvers:
            if unknown():
                return function(**event['arguments'])
        return None


AppSyncResolver = GraphQL
AppSyncRouter = GraphQL
AppSyncEventsResolver = GraphQL


class BedrockAgentFunctionResolver(GraphQL):
    def tool(self, name=None, description=None, **options):
        return self.resolver()

    def resolve(self, event, context):
        for function in self.resolvers:
            if unknown():
                return function(**{one['name']: one['value'] for one in event['parameters']})
        return None


# Batches.


class EventType:
    SQS = 'SQS'
    KinesisDataStreams = 'KinesisDataStreams'
    DynamoDBStreams = 'DynamoDBStreams'


class BatchProcessor:
    def __init__(self, event_type=None, model=None, **options):
        self.event_type = event_type
        self.model = model
        self.records = []
        self.handler = None

    def __call__(self, records, handler, lambda_context=None):
        self.records = records
        self.handler = handler
        return self

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def prepared(self, record):
        return Record(record) if self.model is None else self.model.model_validate(record)

    def process(self):
        return [('success', self.handler(self.prepared(record)), record) for record in self.records]

    def async_process(self):
        return self.process()

    def response(self):
        return {'batchItemFailures': []}


AsyncBatchProcessor = BatchProcessor
SqsFifoPartialProcessor = BatchProcessor
BasePartialBatchProcessor = BatchProcessor
BasePartialProcessor = BatchProcessor
PartialSQSProcessor = BatchProcessor


class ExceptionInfo:
    pass


def process_partial_response(event, record_handler, processor, context=None):
    processor(event['Records'], record_handler)
    processor.process()
    return processor.response()


def async_process_partial_response(event, record_handler, processor, context=None):
    return process_partial_response(event, record_handler, processor)


def batch_processor(handler=None, record_handler=None, processor=None):
    def decorate(function):
        def wrapped(event, context):
            processor(event['Records'], record_handler)
            processor.process()
            return function(event, context)

        return wrapped

    return decorate if handler is None else decorate(handler)


async_batch_processor = batch_processor


def sqs_batch_processor(record_handler=None, config=None, **options):
    def decorate(function):
        def wrapped(event, context):
            for record in event['Records']:
                record_handler(record)
            return function(event, context)

        return wrapped

    return decorate


# Validation by JSON Schema. An envelope is a path of JMESPath.


def at_envelope(event, envelope):
    if not isinstance(envelope, str):
        return event
    if envelope == 'powertools_json(body)':
        return decode('json', event['body'])
    if envelope == 'detail':
        return event['detail']
    return unknown(event)


envelopes = {}
API_GATEWAY_REST = 'powertools_json(body)'
API_GATEWAY_HTTP = 'powertools_json(body)'
EVENTBRIDGE = 'detail'


class SchemaValidationError(Exception):
    pass


def validate(event, schema, envelope=None, formats=None, **options):
    part_of = at_envelope(event, envelope)
    narrowed = restrictBySchema(part_of, schema)
    requireBySchema(part_of, schema)
    return narrowed


def validator(handler=None, inbound_schema=None, inbound_formats=None, outbound_schema=None, envelope='', **options):
    # The parser's `validator` is that of pydantic.
    if isinstance(handler, str):
        return field_check(handler)

    def decorate(function):
        def wrapped(event, context, **others):
            given = at_envelope(event, envelope) if envelope else event
            return function(restrictBySchema(given, inbound_schema) if inbound_schema else given, context, **others)

        return wrapped

    return decorate if handler is None else decorate(handler)


def extract_data_from_envelope(data, envelope, **options):
    return at_envelope(data, envelope)


query = extract_data_from_envelope


# Parsing by models.


class Envelope:
    def parse(self, data, model):
        return model.model_validate(data)


class BodyEnvelope:
    def parse(self, data, model):
        return model.model_validate(decode('json', data['body']))


class DetailEnvelope:
    def parse(self, data, model):
        return model.model_validate(data['detail'])


class SqsEnvelope:
    def parse(self, data, model):
        return [model.model_validate(decode('json', record['body'])) for record in data['Records']]


class SnsEnvelope:
    def parse(self, data, model):
        return [model.model_validate(decode('json', record['Sns']['Message'])) for record in data['Records']]


class KinesisEnvelope:
    def parse(self, data, model):
        return [model.model_validate(decode('json', decode('base64', record['kinesis']['data']))) for record in data['Records']]


class DynamoEnvelope:
    def parse(self, data, model):
        return [
            {'NewImage': model.model_validate(decode('item', record['dynamodb']['NewImage'])), 'OldImage': model.model_validate(decode('item', record['dynamodb']['OldImage']))}
            for record in data['Records']
        ]


ApiGatewayEnvelope = BodyEnvelope
ApiGatewayV2Envelope = BodyEnvelope
LambdaFunctionUrlEnvelope = BodyEnvelope
VpcLatticeEnvelope = BodyEnvelope
VpcLatticeV2Envelope = BodyEnvelope
EventBridgeEnvelope = DetailEnvelope
DynamoDBStreamEnvelope = DynamoEnvelope
KinesisDataStreamEnvelope = KinesisEnvelope


# The parser's models of whole events: what a project narrows of them, it narrows by the types of its own fields.
class EventModel(BaseModel):
    def __init__(self, **data):
        for name, value in data.items():
            setattr(self, name, value)


SqsModel = EventModel
SqsRecordModel = EventModel
SqsFifoRecordModel = EventModel
SnsModel = EventModel
SnsRecordModel = EventModel
SnsNotificationModel = EventModel
SqsS3EventNotificationModel = EventModel
S3Model = EventModel
S3RecordModel = EventModel
EventBridgeModel = EventModel
KinesisDataStreamModel = EventModel
KinesisDataStreamRecord = EventModel
KinesisDataStreamRecordPayload = EventModel
KinesisFirehoseModel = EventModel
DynamoDBStreamModel = EventModel
DynamoDBStreamRecordModel = EventModel
DynamoDBStreamChangedRecordModel = EventModel
APIGatewayProxyEventModel = EventModel
APIGatewayProxyEventV2Model = EventModel
APIGatewayEventRequestContext = EventModel
LambdaFunctionUrlModel = EventModel
AlbModel = EventModel
VpcLatticeModel = EventModel
VpcLatticeV2Model = EventModel
CloudWatchLogsModel = EventModel
CloudFormationCustomResourceBaseModel = EventModel
CloudFormationCustomResourceCreateModel = EventModel
AppSyncResolverEventModel = EventModel
BedrockAgentEventModel = EventModel


def parse(event, model, envelope=None):
    return model.model_validate(event) if envelope is None else envelope().parse(event, model)


def event_parser(handler=None, model=None, envelope=None):
    def decorate(function):
        def wrapped(event, context, **options):
            wanted = model or parameters_of(function)[0]['type']
            return function(parse(event, wanted, envelope), context, **options)

        return wrapped

    return decorate if handler is None else decorate(handler)


# Idempotency: the function runs, or its stored answer of the first time comes back. Around it, the record of the run is put, read, changed, and deleted
# where it fails.


class BasePersistenceLayer:
    def keep(self, at):
        return None


class DynamoDBPersistenceLayer(BasePersistenceLayer):
    def __init__(self, table_name, key_attr='id', boto_config=None, boto3_session=None, boto3_client=None, **options):
        self.table_name = table_name
        self.client = boto3_client or boto3_session

    def keep(self, at):
        table = {'TableName': self.table_name}
        options = {'client': self.client, 'at': at}
        cloud('dynamodb', 'PutItem', table, options)
        cloud('dynamodb', 'GetItem', table, options)
        cloud('dynamodb', 'UpdateItem', table, options)
        cloud('dynamodb', 'DeleteItem', table, options)


class CachePersistenceLayer(BasePersistenceLayer):
    def __init__(self, client=None, **options):
        self.client = client


RedisCachePersistenceLayer = CachePersistenceLayer


class IdempotencyConfig:
    def __init__(self, **options):
        self.options = options

    def register_lambda_context(self, lambda_context):
        return None


def idempotent(handler=None, event=None, context=None, persistence_store=None, config=None, key_prefix=None, **options):
    at = here()

    def decorate(function):
        def wrapped(*args, **others):
            if persistence_store:
                persistence_store.keep(at)
            return function(*args, **others)

        return wrapped

    return decorate if handler is None else decorate(handler)


def idempotent_function(function=None, data_keyword_argument=None, persistence_store=None, config=None, output_serializer=None, key_prefix=None, **options):
    at = here()

    def decorate(work):
        def wrapped(*args, **others):
            if persistence_store:
                persistence_store.keep(at)
            return work(*args, **others)

        return wrapped

    return decorate if function is None else decorate(function)


# Parameters: values of the account's own configuration.


def shaped(value, transform):
    return decode('json', value) if transform == 'json' else value


class BaseProvider:
    def get(self, name, max_age=None, transform=None, force_fetch=False, **options):
        return shaped(self._get(name, **options), transform)

    def get_multiple(self, path, max_age=None, transform=None, raise_on_transform_error=False, force_fetch=False, **options):
        return self._get_multiple(path, **options)

    def add_to_cache(self, key, value, max_age=None):
        return None


class SSMProvider(BaseProvider):
    def __init__(self, config=None, boto_config=None, boto3_session=None, boto3_client=None):
        self.client = boto3_client or boto3_session

    def _get(self, name, decrypt=None, **options):
        cloud('ssm', 'GetParameter', {'Name': name}, {'client': self.client})
        return secret(name)

    def _get_multiple(self, path, decrypt=None, recursive=False, **options):
        cloud('ssm', 'GetParametersByPath', {'Path': path}, {'client': self.client})
        return secret(path)

    def get_parameters_by_name(self, parameters, transform=None, decrypt=None, max_age=None, raise_on_error=True):
        wanted = [name for name in parameters]
        cloud('ssm', 'GetParameters', {'Names': wanted}, {'client': self.client})
        return {name: secret(name) for name in wanted}

    def set(self, name, value, overwrite=False, description='', parameter_type='String', tier='Standard', kms_key_id=None, **options):
        cloud('ssm', 'PutParameter', {'Name': name, 'Value': value, 'KeyId': kms_key_id}, {'client': self.client})
        return unknown()


class SecretsProvider(BaseProvider):
    def __init__(self, config=None, boto_config=None, boto3_session=None, boto3_client=None):
        self.client = boto3_client or boto3_session

    def _get(self, name, **options):
        cloud('secretsmanager', 'GetSecretValue', {'SecretId': name}, {'client': self.client})
        return secret(name)

    # A secret that is not there is made.
    def set(self, name, value, client_request_token=None, **options):
        cloud('secretsmanager', 'PutSecretValue', {'SecretId': name, 'SecretString': value}, {'client': self.client})
        cloud('secretsmanager', 'CreateSecret', {'Name': name, 'SecretString': value}, {'client': self.client})
        return unknown()


class AppConfigProvider(BaseProvider):
    def __init__(self, environment, application=None, config=None, boto_config=None, boto3_session=None, boto3_client=None):
        self.environment = environment
        self.application = application
        self.client = boto3_client or boto3_session

    def _get(self, name, **options):
        session = {'ApplicationIdentifier': self.application, 'EnvironmentIdentifier': self.environment, 'ConfigurationProfileIdentifier': name}
        cloud('appconfigdata', 'StartConfigurationSession', session, {'client': self.client})
        cloud('appconfigdata', 'GetLatestConfiguration', {}, {'client': self.client})
        return unknown()


class DynamoDBProvider(BaseProvider):
    def __init__(
        self, table_name, key_attr='id', sort_attr='sk', value_attr='value', endpoint_url=None, config=None, boto_config=None, boto3_session=None, boto3_client=None
    ):
        self.table_name = table_name
        self.key_attr = key_attr
        self.client = boto3_client or boto3_session

    def _get(self, name, **options):
        cloud('dynamodb', 'GetItem', {'TableName': self.table_name, 'Key': {self.key_attr: name}}, {'client': self.client})
        return unknown()

    def _get_multiple(self, path, **options):
        cloud('dynamodb', 'Query', {'TableName': self.table_name}, {'client': self.client})
        return unknown()


def get_parameter(name, transform=None, decrypt=None, force_fetch=False, max_age=None, **options):
    return SSMProvider().get(name, transform=transform)


def get_parameters(path, transform=None, recursive=True, decrypt=None, force_fetch=False, max_age=None, raise_on_transform_error=False, **options):
    return SSMProvider().get_multiple(path)


def get_parameters_by_name(parameters, transform=None, decrypt=None, max_age=None, raise_on_error=True):
    return SSMProvider().get_parameters_by_name(parameters)


def set_parameter(name, value, **options):
    return SSMProvider().set(name, value, kms_key_id=options.get('kms_key_id'))


def get_secret(name, transform=None, force_fetch=False, max_age=None, **options):
    return SecretsProvider().get(name, transform=transform)


def set_secret(name, value, **options):
    return SecretsProvider().set(name, value)


def get_app_config(name, environment, application=None, transform=None, force_fetch=False, max_age=None, **options):
    return AppConfigProvider(environment, application).get(name, transform=transform)


def clear_caches():
    return None


# Feature flags are a configuration too.


class AppConfigStore:
    def __init__(self, environment, application, name, max_age=5, sdk_config=None, envelope='', jmespath_options=None, logger=None, **options):
        self.provider = AppConfigProvider(environment, application, boto3_client=options.get('boto3_client'))
        self.name = name

    @property
    def get_raw_configuration(self):
        return self.provider.get(self.name)

    def get_configuration(self):
        return self.provider.get(self.name)


class FeatureFlags:
    def __init__(self, store, logger=None):
        self.store = store

    def evaluate(self, name, context=None, default=None, **options):
        self.store.get_configuration()
        return unknown(default)

    def get_enabled_features(self, context=None):
        self.store.get_configuration()
        return [unknown()]

    def get_configuration(self):
        return self.store.get_configuration()

    def validation_exception_handler(self, exception):
        return unchanged


# An object of a bucket as a file.


class S3Object:
    def __init__(self, bucket, key, version_id=None, boto3_client=None, is_gzip=False, is_csv=False, **options):
        self.body = cloud('s3', 'GetObject', {'Bucket': bucket, 'Key': key, 'VersionId': version_id}, {'client': boto3_client})['Body']

    def transform(self, transformations, in_place=False):
        return None if in_place else self

    def read(self, size=-1):
        return unknown(self.body)

    def readline(self, size=-1):
        return unknown(self.body)

    def readlines(self, size=-1):
        return [unknown(self.body)]

    def seek(self, offset, whence=0):
        return 0

    def tell(self):
        return 0

    def close(self):
        return None

    def __iter__(self):
        return iter([unknown(self.body)])

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False
