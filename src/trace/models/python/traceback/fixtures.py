import os
import traceback


def printed(event, context):
    try:
        os.system('ls ' + event['folder'])  # finds command
    except Exception:
        traceback.print_exc()
        os.system('ls /tmp')
