import mimetypes
import os

import magic


def guessed(event, context):
    kind, encoding = mimetypes.guess_type(event['name'])
    os.system('echo ' + str(kind))
    os.system('echo ' + str(mimetypes.guess_extension(event['type'])))
    os.system('echo ' + magic.from_buffer(event['body'], mime=True))
    os.system('echo ' + event['name'])  # finds command
