import os
import platform
import sys


def told(event, context):
    os.system('echo ' + platform.python_version())
    os.system('echo ' + str(sys.getsizeof(event)))
    os.system('echo ' + event['name'])  # finds command
    sys.stdout.write('ready')
