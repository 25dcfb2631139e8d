import base64
import os

import functions_framework
from cloudevents.http import CloudEvent
from functions_framework import invoke
from markupsafe import escape


@functions_framework.http
def greet(request):
    given = request.get_json(silent=True)
    name = given['name'] if given and 'name' in given else request.args.get('name', 'you')
    os.system('ls ' + name)  # finds command
    os.system('ls ' + request.form['folder'])  # finds command
    os.system('ls ' + request.headers.get('X-Folder'))  # finds command
    return '<p>' + name + '</p>'  # finds html


@functions_framework.http
def greet_well(request):
    if request.args.get('plain'):
        return 'Hello ' + request.args['name'], 200, {'Content-Type': 'text/plain'}
    if request.args.get('json'):
        return {'name': request.args['name']}
    return f"<p>{escape(request.args['name'])}</p>"


@functions_framework.cloud_event
def heard(cloud_event: CloudEvent):
    os.system('ls ' + base64.b64decode(cloud_event.data['message']['data']).decode())  # finds command
    os.system('ls ' + cloud_event['subject'])  # finds command
    os.system('ls %d' % len(cloud_event.data))


def stored(data, context_of_event):
    os.system('convert ' + data['name'])  # finds command


def started(kind):
    return [{'name': '', 'type': kind, 'direction': 'in', 'path': ''}]


def requests(event, context):
    invoke(greet_well, started('http'), event, context)
    return invoke(greet, started('http'), event, context)


def messages(event, context):
    invoke(heard, started('cloudEvent'), event, context)


def objects(event, context):
    invoke(stored, started('background'), event, context)
