import subprocess

BASE = ['rsync', '--recursive']
SOURCE = 'data.example::public/'


def handler(event, context):
    arguments = BASE + [event['pattern'], SOURCE, '/tmp/data']
    return subprocess.call(arguments)  # finds argument-injection
