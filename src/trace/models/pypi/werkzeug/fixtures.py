import os
from slugify import slugify
from werkzeug.utils import secure_filename
from werkzeug.security import safe_join


def named(event, context):
    os.remove('/tmp/' + secure_filename(event['name']))
    os.remove(os.path.join('/tmp', secure_filename(event['name'])))
    os.remove('/tmp/' + slugify(event['name']))
    os.system('ls ' + slugify(event['name']))
    os.remove(safe_join('/tmp', event['name']))
    os.remove('/tmp/' + event['name'])  # finds path
