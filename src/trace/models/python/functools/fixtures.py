import functools
import os
from functools import lru_cache, partial, reduce, wraps


def checked(handler):
    @wraps(handler)
    def wrapper(event, context):
        if not event['name'].isalnum():
            return {'statusCode': 400}
        return handler(event, context)

    return wrapper


@checked
def decorated(event, context):
    os.system('ls /tmp/' + event['name'])
    os.system('ls /tmp/' + event['other'])  # finds command


@lru_cache
def listed(folder):
    os.system('ls ' + folder)  # finds command


@functools.lru_cache(maxsize=None)
def shown(folder):
    os.system('ls ' + folder)  # finds command


def cached(event, context):
    listed(event['folder'])
    shown(folder=event['folder'])


def partly(event, context):
    run = partial(os.system)
    run('ls ' + event['folder'])  # finds command
    fixed = functools.partial(show, folder='/tmp')
    fixed(name=event['name'])


def show(folder, name):
    os.system('ls ' + folder)
    os.system('ls ' + name)  # finds command


def reduced(event, context):
    os.system(reduce(lambda a, b: a + ' ' + b, ['ls', event['folder']]))  # finds command
    os.system(reduce(lambda a, b: a + ' ' + b, ['ls', '/tmp']))
