import json
import logging
import os

import azure.functions as func
from azure.cosmos import CosmosClient
from azure.functions import invoke
from azure.storage.blob import BlobServiceClient
from flask import Flask, request

client = CosmosClient(os.environ['COSMOS'], credential='x')
app = func.FunctionApp(http_auth_level=func.AuthLevel.ANONYMOUS)


def queries(event, context):
    container = client.get_database_client('shop').get_container_client('orders')
    container.query_items("SELECT * FROM c WHERE c.id = '" + event['id'] + "'")  # finds sql
    container.query_items(query='SELECT * FROM c WHERE c.id = @id', parameters=[{'name': '@id', 'value': event['id']}])
    container.read_item(item=event['id'], partition_key='x')  # finds record-key


def blobs(event, context):
    service = BlobServiceClient.from_connection_string(os.environ['BLOBS'])
    return len(service.get_blob_client('uploads', event['name']).download_blob().readall())


@app.function_name(name='Convert')
@app.route(route='convert/{size:int}/{name}', methods=['POST'])
@app.queue_output(arg_name='out', queue_name='done', connection='Storage')
def convert(req: func.HttpRequest, out: func.Out[str], context: func.Context) -> func.HttpResponse:
    name = req.params.get('name')
    if not name:
        try:
            name = req.get_json().get('name')
        except ValueError:
            return func.HttpResponse('<p>no name</p>', status_code=400, mimetype='text/html')
    os.system('ls ' + name)  # finds command
    os.system('ls ' + req.route_params['size'])
    os.system('ls ' + req.route_params.get('name'))  # finds command
    os.system('ls ' + req.headers['X-Folder'])  # finds command
    os.system('ls ' + req.form['folder'])  # finds command
    os.system('ls ' + req.get_body().decode())  # finds command
    with open('/tmp/' + req.files['file'].filename, 'wb') as target:  # finds path
        target.write(req.files['file'].stream.read())
    logging.info('for %s', context.invocation_id)
    out.set(name)
    if name == 'plain':
        return func.HttpResponse('Hello ' + req.params['x'])
    if name == 'json':
        return func.HttpResponse(json.dumps({'x': req.params['x']}), mimetype='application/json')
    if name == 'moved':
        return func.HttpResponse(status_code=302, headers={'Location': req.params['to']})  # finds redirect
    return func.HttpResponse('<p>' + name + '</p>', mimetype='text/html')  # finds html


@app.queue_trigger(arg_name='msg', queue_name='jobs', connection='Storage')
def job(msg: func.QueueMessage):
    os.system('ls ' + json.loads(msg.get_body().decode('utf-8'))['folder'])  # finds command
    os.system('ls ' + msg.get_json()['folder'])  # finds command
    os.system('ls ' + msg.id)


@app.event_hub_message_trigger(arg_name='events', event_hub_name='hub', connection='Hub')
def heard(events: list[func.EventHubEvent]):
    for event in events:
        os.system('ls ' + event.get_body().decode())  # finds command


@app.blob_trigger(arg_name='blob', path='uploads/{name}', connection='Storage')
def stored(blob: func.InputStream):
    os.system('convert ' + blob.name)  # finds command
    os.system('convert ' + blob.read().decode())  # finds command


@app.cosmos_db_trigger(arg_name='documents', container_name='orders', database_name='shop', connection='Cosmos')
def changed(documents: func.DocumentList):
    for document in documents:
        os.system('ls ' + document['folder'])  # finds command
    os.system('ls %d' % len(documents))


@app.event_grid_trigger(arg_name='news')
def told(news: func.EventGridEvent):
    os.system('ls ' + news.get_json()['folder'])  # finds command
    os.system('ls ' + news.topic)


@app.schedule(schedule='0 */5 * * * *', arg_name='timer')
def tick(timer: func.TimerRequest):
    os.system('date' if timer.past_due else 'date -u')


pages = Flask(__name__)


@pages.route('/pages/<name>')
def page(name):
    os.system('ls ' + name)  # finds command
    os.system('ls ' + request.args['folder'])  # finds command
    return {'name': name}


def wrapped(req: func.HttpRequest, context: func.Context) -> func.HttpResponse:
    return func.WsgiMiddleware(pages.wsgi_app).handle(req, context)


hosted = func.WsgiFunctionApp(app=pages.wsgi_app, http_auth_level=func.AuthLevel.FUNCTION)


def started(name, kind, direction='in', path=''):
    return {'name': name, 'type': kind, 'direction': direction, 'path': path}


def requests(event, context):
    bindings = [started('req', 'httpTrigger', 'in', 'convert/{size:int}/{name}'), started('out', 'queue', 'out')]
    return invoke(convert, bindings, event, context)


def messages(event, context):
    invoke(job, [started('msg', 'queueTrigger')], event, context)
    invoke(heard, [started('events', 'eventHubTrigger')], event, context)
    invoke(stored, [started('blob', 'blobTrigger', 'in', 'uploads/{name}')], event, context)
    invoke(changed, [started('documents', 'cosmosDBTrigger')], event, context)
    invoke(told, [started('news', 'eventGridTrigger')], event, context)
    invoke(tick, [started('timer', 'timerTrigger')], event, context)


def middleware(event, context):
    return invoke(wrapped, [started('req', 'httpTrigger')], event, context)


def applications(event, context):
    return invoke(hosted, [started('req', 'httpTrigger')], event, context)
