import os
from contextlib import closing, contextmanager, suppress


@contextmanager
def folder_of(name):
    yield '/tmp/' + name


def managed(event, context):
    with folder_of(event['name']) as folder:
        os.system('ls ' + folder)  # finds command
    with folder_of('fixed') as folder:
        os.system('ls ' + folder)


def suppressed(event, context):
    with suppress(FileNotFoundError):
        os.remove('/tmp/' + event['name'])  # finds path


def closed(event, context):
    with closing(open('/tmp/fixed')) as file:
        print(len(file.read()))
