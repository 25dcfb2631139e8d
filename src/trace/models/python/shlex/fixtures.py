import os
import shlex
from pipes import quote


def quoted(event, context):
    os.system('ls ' + shlex.quote(event['folder']))
    os.system('ls ' + quote(event['folder']))
    os.system(shlex.join(['ls', '/tmp/' + event['folder']]))
    os.system('ls ' + event['folder'])  # finds command


def taken_apart(event, context):
    for part in shlex.split(event['command']):
        os.system(part)  # finds command
