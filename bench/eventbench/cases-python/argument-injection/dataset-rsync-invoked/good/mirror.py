import subprocess

BASE = ['rsync', '--recursive']
SOURCE = 'data.example::public/'


def handler(event, context):
    arguments = BASE + ['--include=' + event['pattern'], SOURCE, '/tmp/data']
    return subprocess.call(arguments)
