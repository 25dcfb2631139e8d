import bleach
import nh3
from markupsafe import Markup, escape

page = {'Content-Type': 'text/html'}


def escaped(event, context):
    return {'statusCode': 200, 'headers': page, 'body': '<p>' + str(escape(event['name'])) + '</p>'}


def cleaned(event, context):
    return {'statusCode': 200, 'headers': page, 'body': '<p>' + bleach.clean(event['text']) + nh3.clean(event['text']) + '</p>'}


def marked(event, context):
    Markup('<p>' + event['text'] + '</p>')  # finds html
    Markup('<p>fixed</p>')
