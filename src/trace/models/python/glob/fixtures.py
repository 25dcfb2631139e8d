import glob
import os


def found(event, context):
    for name in glob.glob('/mnt/' + event['pattern']):  # finds path
        os.remove(name)
    for name in glob.iglob('/tmp/*.json'):
        os.system('cat ' + name)
