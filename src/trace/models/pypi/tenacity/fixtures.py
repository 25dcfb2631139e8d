import os
import backoff
import sentry_sdk
from aws_xray_sdk.core import patch_all, xray_recorder
from cachetools import TTLCache, cached
from lambda_decorators import json_http_resp, load_json_body
from tenacity import retry, stop_after_attempt

patch_all()
sentry_sdk.init(dsn='x')


@retry(stop=stop_after_attempt(3))
def listed(folder):
    os.system('ls ' + folder)  # finds command


@backoff.on_exception(backoff.expo, ValueError, max_tries=3)
def shown(folder):
    os.system('ls ' + folder)  # finds command


@xray_recorder.capture('seen')
def seen(folder):
    os.system('ls ' + folder)  # finds command


@cached(cache=TTLCache(maxsize=10, ttl=60))
def kept(folder):
    os.system('ls ' + folder)  # finds command


def called(event, context):
    listed(event['folder'])
    shown(event['folder'])
    seen(event['folder'])
    kept(event['folder'])
    with xray_recorder.in_subsegment('x'):
        listed('/tmp')


@json_http_resp
@load_json_body
def parsed(event, context):
    os.system('ls ' + event['body']['folder'])  # finds command
    return {'a': 1}
