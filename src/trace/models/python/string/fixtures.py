import os
import string
from string import Template


def templates(event, context):
    os.system(Template('ls $folder').substitute(folder=event['folder']))  # finds command
    os.system(Template('ls $folder').substitute(folder='/tmp'))
    Template(event['text']).safe_substitute(secret='x')  # finds template


def letters(event, context):
    os.system('echo ' + string.ascii_letters + string.digits)
