from cordon import answers, decode, encode, instancesOf, kindOf, restrict
from cordon import open as unknown
from cordon import route as meets

text = {'types': ['string']}
texts = {'types': ['object'], 'others': text}
# No path of the file system holds NUL, and no slash stands in a segment; a backslash is a letter there.
segment = {'types': ['string'], 'pattern': r'^[^/\\\x00]+$'}


class Request:
    def __init__(self, event):
        self.event = event
        self.query_params = restrict(event['queryStringParameters'], texts)
        self.headers = event['headers']
        self.uri_params = restrict(unknown(event['path']), texts)
        self.method = event['httpMethod']
        self.context = event['requestContext']
        self.stage_vars = event['stageVariables']
        self.raw_body = event['body']
        self.path = event['path']

    @property
    def json_body(self):
        return decode('json', self.event['body'])

    def to_dict(self):
        return self.event


class Response:
    def __init__(self, body, headers=None, status_code=200):
        self.body = body
        self.headers = headers or {}
        self.status_code = status_code


class Event:
    def __init__(self, event):
        self.event = event

    def to_dict(self):
        return self.event

    def __iter__(self):
        return iter([Record(one) for one in self.event['Records']])

    @property
    def bucket(self):
        return self.event['Records'][0]['s3']['bucket']['name']

    @property
    def key(self):
        return decode('url', self.event['Records'][0]['s3']['object']['key'])

    @property
    def message(self):
        return self.event['Records'][0]['Sns']['Message']

    @property
    def subject(self):
        return self.event['Records'][0]['Sns']['Subject']

    @property
    def detail(self):
        return self.event['detail']


class Record:
    def __init__(self, record):
        self.record = record

    @property
    def body(self):
        return self.record['body']

    @property
    def data(self):
        return decode('base64', self.record['kinesis']['data'])

    @property
    def new_image(self):
        return self.record['dynamodb']['NewImage']

    def to_dict(self):
        return self.record


class ChaliceError(Exception):
    pass


class ChaliceViewError(ChaliceError):
    STATUS_CODE = 500


def refused(error):
    return {'statusCode': error.STATUS_CODE, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', {'Message': str(error)})}


class BadRequestError(ChaliceViewError):
    pass


class UnauthorizedError(ChaliceViewError):
    pass


class ForbiddenError(ChaliceViewError):
    pass


class NotFoundError(ChaliceViewError):
    pass


class ConflictError(ChaliceViewError):
    pass


class TooManyRequestsError(ChaliceViewError):
    pass


def written(given):
    if kindOf(given) == 'object' and isinstance(given, Response):
        return {'statusCode': given.status_code, 'headers': given.headers, 'body': given.body}
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', given)}


# What an authorizer is asked, and what it answers.


class AuthRequest:
    def __init__(self, event):
        self.auth_type = event['type']
        self.token = event['authorizationToken']
        self.method_arn = event['methodArn']


class AuthResponse:
    ALL_HTTP_METHODS = []

    def __init__(self, routes, principal_id, context=None):
        self.routes = routes
        self.principal_id = principal_id
        self.context = context or {}

    def to_dict(self, request):
        statement = {'Effect': 'Allow', 'Action': 'execute-api:Invoke', 'Resource': self.routes}
        return {
            'principalId': self.principal_id,
            'policyDocument': {'Version': '2012-10-17', 'Statement': [statement] if len(self.routes) > 0 else []},
            'context': self.context,
        }


def policy_of(given):
    return given.to_dict(None) if kindOf(given) == 'object' and isinstance(given, AuthResponse) else given


def AuthRoute(path, methods):
    return path


class Blueprint:
    def __init__(self, *args, **options):
        self.routes = []
        self.current_request = None
        self.log = Log()
        self.api = {}
        self.debug = False

    def route(self, path, methods=None, **options):
        def decorate(function):
            for method in methods or ['GET']:
                self.routes.append({'path': path, 'method': method, 'view': function})
            return function

        return decorate

    def register_blueprint(self, blueprint, name_prefix=None, url_prefix=None):
        for one in blueprint.routes:
            self.routes.append({**one, 'path': (url_prefix or '') + one['path']})

    def wrapped(self, function):
        return lambda event, context=None: function(Event(event))

    def on_s3_event(self, bucket, **options):
        return self.wrapped

    def on_sqs_message(self, queue=None, **options):
        return self.wrapped

    def on_sns_message(self, topic, **options):
        return self.wrapped

    def on_cw_event(self, event_pattern, **options):
        return self.wrapped

    def on_kinesis_record(self, stream, **options):
        return self.wrapped

    def on_dynamodb_record(self, stream_arn, **options):
        return self.wrapped

    def schedule(self, expression, **options):
        return self.wrapped

    def lambda_function(self, **options):
        return lambda function: function

    def authorizer(self, **options):
        def decorate(function):
            return lambda event, context=None: answers(function(AuthRequest(event)), policy_of)

        return decorate

    def middleware(self, event_type='all'):
        return lambda function: function

    def serve(self, event):
        self.current_request = Request(event)
        for one in self.routes:
            if meets(one['method'], one['path']):
                found = {piece.split('}')[0]: restrict(unknown(event['path']), segment) for piece in one['path'].split('{')[1:]}
                return self.answered(one['view'], found)
        return {'statusCode': 404, 'headers': {}, 'body': ''}

    def answered(self, view, found):
        try:
            return answers(view(**found), written)
        except Exception as error:
            told = instancesOf(error, ChaliceViewError)
            if kindOf(told) != 'nothing' and unknown():
                return answers(told, refused)
            raise error

    def __call__(self, event, context):
        return self.serve(event)


class Chalice(Blueprint):
    pass


class Log:
    def debug(self, *args):
        return None

    def info(self, *args):
        return None

    def warning(self, *args):
        return None

    def error(self, *args):
        return None

    def exception(self, *args):
        return None


class CORSConfig:
    def __init__(self, **options):
        self.options = options


def CognitoUserPoolAuthorizer(*args, **options):
    return None


def IAMAuthorizer(*args, **options):
    return None


def Rate(*args, **options):
    return None


def Cron(*args, **options):
    return None
