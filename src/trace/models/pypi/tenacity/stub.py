from cordon import decode, encode, kindOf


# With settings or without.
def unchanged(function=None, *args, **options):
    return function if kindOf(function) == 'function' else lambda other: other


retry = unchanged
limits = unchanged
sleep_and_retry = unchanged
timeout = unchanged
cached = unchanged
cachedmethod = unchanged
datadog_lambda_wrapper = unchanged
lambda_wrapper = unchanged
lambda_handler = unchanged
lumigo_tracer = unchanged
serverless_function = unchanged
deprecated = unchanged
trace = unchanged


def on_exception(wait_gen, *args, **options):
    return lambda other: other


on_predicate = on_exception


class Retrying:
    def __init__(self, **options):
        self.options = options

    def __iter__(self):
        return iter([Attempt()])

    def __call__(self, function, *args, **options):
        return function(*args, **options)


AsyncRetrying = Retrying
Retry = Retrying


class Attempt:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


class RetryError(Exception):
    pass


def setting(*args, **options):
    return None


stop_after_attempt = setting
stop_after_delay = setting
wait_exponential = setting
wait_fixed = setting
wait_random = setting
wait_random_exponential = setting
wait_exponential_jitter = setting
retry_if_exception_type = setting
retry_if_result = setting
before_sleep_log = setting
expo = setting
fibo = setting
full_jitter = setting
init = setting
capture_exception = setting
capture_message = setting
set_tag = setting
set_user = setting
set_context = setting
patch_all = setting
patch = setting
AwsLambdaIntegration = setting


class Recorder:
    def capture(self, name=None):
        return unchanged

    def capture_async(self, name=None):
        return unchanged

    def in_subsegment(self, name=None, **options):
        return self

    def begin_subsegment(self, name, *args):
        return self

    def begin_segment(self, name, *args):
        return self

    def end_subsegment(self, *args):
        return None

    def end_segment(self, *args):
        return None

    def current_subsegment(self):
        return self

    def current_segment(self):
        return self

    def put_annotation(self, key, value):
        return None

    def put_metadata(self, key, value, namespace=None):
        return None

    def configure(self, **options):
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


xray_recorder = Recorder()


class TTLCache(dict):
    def __init__(self, maxsize=0, ttl=0, **options):
        self.maxsize = maxsize


LRUCache = TTLCache
LFUCache = TTLCache


# lambda_decorators


def load_json_body(handler):
    def wrapped(event, context):
        event['body'] = decode('json', event['body'])
        return handler(event, context)

    return wrapped


def dump_json_body(handler):
    def wrapped(event, context):
        result = handler(event, context)
        result['body'] = encode('json', result['body'])
        return result

    return wrapped


def json_http_resp(handler):
    def wrapped(event, context):
        return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': encode('json', handler(event, context))}

    return wrapped


def cors_headers(handler=None, **options):
    return unchanged(handler)


def no_retry_on_failure(handler):
    return handler


def async_handler(handler):
    return handler


# wrapt


def decorator(function):
    def wrapper(wrapped):
        def called(*args, **options):
            return function(wrapped, None, args, options)

        return called

    return wrapper
