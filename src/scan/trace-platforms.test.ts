import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { pythonParser } from '../trace/python/parser.ts'
import { traceProject } from './trace-project.ts'

const python = await pythonParser()
type Files = Readonly<Record<string, string>>

/** `command orders.py:4 public body.name`: what is found in a project, function by function of whatever platform. */
function flowsIn(files: Files): readonly string[] {
  const project = projectOf(new Map(Object.entries(files)))
  const { code } = traceProject(readProject(project, noOptions), project, { python }).application
  for (const { function: id, analysed, gaps } of code.functions) assert.deepEqual([id, analysed, gaps], [id, 'yes', []])
  return code.flows.map(({ kind, at, source }) => `${kind} ${at.file}:${at.line} ${source.reach} ${source.field}`).toSorted()
}

/** Lines of files that end in `# finds <kind>`, and the flows without what they start from. */
function marksIn(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const kind = /# finds ([\w-]+)$/.exec(line)?.[1]
      return kind === undefined ? [] : [`${kind} ${file}:${index + 1}`]
    }),
  )
}

const hosted = (text: string): Files => ({ 'host.json': '{ "version": "2.0" }', 'function_app.py': text })
const azure =
  'import json\nimport os\nimport sqlite3\nimport azure.functions as func\napp = func.FunctionApp(http_auth_level=func.AuthLevel.ANONYMOUS)\n'
const google = 'import base64\nimport os\nimport functions_framework\nfrom markupsafe import escape\n'

/** A project of Django's with these views, behind an adapter. */
const django = (adapter: string, views: string, urls: string): Files => ({
  'serverless.yml':
    "service: s\nprovider: { name: aws, runtime: python3.12 }\nfunctions:\n  web: { handler: shop/entry.handler, events: [{ httpApi: '*' }] }\n",
  'shop/__init__.py': '',
  'shop/settings/__init__.py': '',
  'shop/settings/base.py': "DEBUG = False\nROOT_URLCONF = 'shop.urls'\n",
  'shop/settings/prod.py': 'from .base import *\n',
  'shop/entry.py': `import os\nfrom django.core.wsgi import get_wsgi_application\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings.prod')\n${adapter}\n`,
  'shop/urls.py': `from django.urls import include, path\nurlpatterns = [path('orders/', include('shop.orders.urls'))]\n`,
  'shop/orders/__init__.py': '',
  'shop/orders/urls.py': `from django.urls import path\nfrom . import views\nurlpatterns = [${urls}]\n`,
  'shop/orders/models.py': 'from django.db import models\nclass Order(models.Model):\n    name = models.CharField(max_length=9)\n',
  'shop/orders/views.py': `import os\nfrom django.db import connection\nfrom django.http import HttpResponse, JsonResponse\nfrom django.shortcuts import render\nfrom django.views import View\nfrom .models import Order\n${views}`,
})
const mangum = "from mangum import Mangum\nhandler = Mangum(get_asgi_application(), lifespan='off')"
const wsgi = 'from apig_wsgi import make_lambda_handler\nhandler = make_lambda_handler(get_wsgi_application())'
const serverlessWsgi =
  'import serverless_wsgi\napp = get_wsgi_application()\ndef handler(event, context):\n    return serverless_wsgi.handle_request(app, event, context)'

const pairs: readonly (readonly [what: string, files: Files])[] = [
  [
    'Azure, a route: into a command',
    hosted(
      `${azure}@app.route(route='run/{name}')\ndef run(req: func.HttpRequest) -> func.HttpResponse:\n    os.system('ls ' + req.params['folder'])  # finds command\n    os.system('ls ' + req.route_params['name'])  # finds command\n    return func.HttpResponse('ok')\n`,
    ),
  ],
  [
    'Azure, a route: its safe twin',
    hosted(
      `${azure}@app.route(route='run/{size:int}')\ndef run(req: func.HttpRequest) -> func.HttpResponse:\n    if req.params['folder'] not in ('a', 'b'):\n        return func.HttpResponse('no', status_code=400)\n    os.system('ls ' + req.params['folder'])\n    os.system('ls ' + req.route_params['size'])\n    return func.HttpResponse('ok')\n`,
    ),
  ],
  [
    'Azure, an answer: a page',
    hosted(
      `${azure}@app.route(route='page')\ndef page(req: func.HttpRequest) -> func.HttpResponse:\n    return func.HttpResponse('<p>' + req.params['x'], mimetype='text/html')  # finds html\n`,
    ),
  ],
  [
    'Azure, an answer: a text',
    hosted(
      `${azure}@app.route(route='page')\ndef page(req: func.HttpRequest) -> func.HttpResponse:\n    return func.HttpResponse('<p>' + req.params['x'])\n`,
    ),
  ],
  [
    'Azure, programming model 1: into a statement',
    {
      'host.json': '{ "version": "2.0" }',
      'Orders/function.json':
        '{ "bindings": [{ "type": "httpTrigger", "name": "req", "authLevel": "anonymous" }, { "type": "http", "direction": "out", "name": "$return" }] }',
      'Orders/__init__.py': "from ..shared import find\ndef main(req):\n    find(req.get_json()['name'])\n    return 'ok'\n",
      'shared/__init__.py':
        "import sqlite3\ndb = sqlite3.connect('/tmp/x')\ndef find(name):\n    db.execute(\"SELECT * FROM t WHERE n = '\" + name + \"'\")  # finds sql\n    db.execute('SELECT * FROM t WHERE n = ?', (name,))\n",
    },
  ],
  [
    'Azure, a web application behind a function',
    hosted(
      `${azure}from flask import Flask, request\nweb = Flask(__name__)\n@web.get('/x')\ndef x():\n    os.system('ls ' + request.args['x'])  # finds command\n    return 'x'\nhost = func.WsgiFunctionApp(app=web.wsgi_app, http_auth_level=func.AuthLevel.ANONYMOUS)\n`,
    ),
  ],
  [
    'Google, a request',
    {
      'main.py': `${google}@functions_framework.http\ndef greet(request):\n    os.system('ls ' + request.args['x'])  # finds command\n    return '<p>' + request.args['x']  # finds html\n`,
    },
  ],
  [
    'Google, a request: its safe twin',
    {
      'main.py': `${google}@functions_framework.http\ndef greet(request):\n    os.system('ls %d' % int(request.args['x']))\n    return f"<p>{escape(request.args['x'])}"\n`,
    },
  ],
  [
    'Google, events',
    {
      'requirements.txt': 'functions-framework\n',
      'main.py': `${google}@functions_framework.cloud_event\ndef heard(event):\n    os.system(base64.b64decode(event.data['message']['data']).decode())  # finds command\n    os.system('ls %d' % len(event.data))\ndef stored(event, context):\n    os.system('ls ' + event['name'])  # finds command\n`,
    },
  ],
  ...(
    [
      ['Mangum', mangum],
      ['apig-wsgi', wsgi],
      ['serverless-wsgi', serverlessWsgi],
    ] as const
  ).flatMap(([name, adapter]) => [
    [
      `Django behind ${name}`,
      django(
        adapter,
        "def find(request, kind):\n    os.system('ls ' + kind)  # finds command\n    with connection.cursor() as cursor:\n        cursor.execute(\"SELECT * FROM t WHERE n = '%s'\" % request.GET['n'])  # finds sql\n    return HttpResponse('<p>' + request.GET['n'])  # finds html\nclass Change(View):\n    def post(self, request):\n        Order.objects.raw('SELECT * FROM t WHERE n = ' + request.POST['n'])  # finds sql\n        return JsonResponse({'n': request.POST['n']})\n",
        "path('find/<kind>/', views.find), path('change/', views.Change.as_view())",
      ),
    ] as const,
    [
      `Django behind ${name}: its safe twin`,
      django(
        adapter,
        "def find(request, kind):\n    os.system(f'ls {kind}')\n    with connection.cursor() as cursor:\n        cursor.execute('SELECT * FROM t WHERE n = %s', [request.GET['n'][:20]])\n    Order.objects.filter(name=request.GET['n'])\n    return render(request, 'found.html', {'n': request.GET['n']})\n",
        "path('find/<int:kind>/', views.find)",
      ),
    ] as const,
  ]),
]

suite('functions of other platforms, and Django behind adapters', () => {
  for (const [what, files] of pairs)
    test(what, () => {
      const found = flowsIn(files).filter((one) => !one.startsWith('record-key'))
      assert.deepEqual([...new Set(found.map((one) => one.split(' ').slice(0, 2).join(' ')))], marksIn(files).toSorted())
    })
})

const chain = (job: string, changed: string): Files =>
  hosted(
    `${azure}@app.route(route='orders')
@app.queue_output(arg_name='jobs', queue_name='jobs', connection='S')
def take(req: func.HttpRequest, jobs: func.Out[str]) -> func.HttpResponse:
    jobs.set(json.dumps({'folder': req.get_json()['folder'], 'size': 3}))
    return func.HttpResponse('ok')

@app.queue_trigger(arg_name='msg', queue_name='jobs', connection='S')
@app.cosmos_db_output(arg_name='doc', database_name='d', container_name='orders', connection='C')
def job(msg: func.QueueMessage, doc: func.Out[func.Document]):
    ${job}
    doc.set(func.Document.from_dict({'name': msg.get_json()['folder'], 'b': 1}))

@app.cosmos_db_trigger(arg_name='docs', container_name='orders', database_name='d', connection='C')
def changed(docs: func.DocumentList):
    for one in docs:
        ${changed}
`,
  )

test('Azure: what one function writes through a binding reaches the next', () => {
  assert.deepEqual(flowsIn(chain("os.system('ls ' + msg.get_json()['folder'])", "os.system('ls ' + one['name'])")), [
    'command function_app.py:15 public body.folder',
    'command function_app.py:21 public body.folder',
  ])
  assert.deepEqual(flowsIn(chain("os.system('ls ' + str(msg.get_json()['size']))", "os.system('ls ' + str(one['b']))")), [])
})

test('Azure: a queue between JavaScript and Python', () => {
  const files = (job: string): Files => ({
    'api/host.json': '{ "version": "2.0" }',
    'api/src/orders.js':
      "const { app, output } = require('@azure/functions')\nconst jobs = output.storageQueue({ queueName: 'jobs', connection: 'S' })\napp.http('orders', {\n  extraOutputs: [jobs],\n  handler: async (request, context) => {\n    context.extraOutputs.set(jobs, JSON.stringify({ folder: request.query.get('folder'), size: 3 }))\n    return { body: 'ok' }\n  },\n})\n",
    'work/host.json': '{ "version": "2.0" }',
    'work/function_app.py': `${azure}@app.queue_trigger(arg_name='msg', queue_name='jobs', connection='S')\ndef job(msg: func.QueueMessage):\n    os.system('ls %s' % msg.get_json()['${job}'])\n`,
  })
  assert.deepEqual(flowsIn(files('folder')), ['command work/function_app.py:8 public queryStringParameters.folder'])
  assert.deepEqual(flowsIn(files('size')), [])
})

test('Azure: exported functions of JavaScript', () => {
  const files = (value: string): Files => ({
    'host.json': '{ "version": "2.0" }',
    'Run/function.json': '{ "bindings": [{ "type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "anonymous" }] }',
    'Run/index.js': `const { exec } = require('node:child_process')\nmodule.exports = async function (context, req) {\n  exec('ls ' + ${value})\n  context.res = { body: 'ok' }\n}\n`,
  })
  assert.deepEqual(flowsIn(files('req.query.folder')), ['command Run/index.js:3 public queryStringParameters.folder'])
  assert.deepEqual(flowsIn(files('context.invocationId')), [])
})

test('Azure: who reaches a function follows from its key', () => {
  const text = (level: string): string =>
    `${azure}@app.route(route='run', auth_level=${level})\ndef run(req: func.HttpRequest):\n    os.system('ls ' + req.params['x'])\n    return 'ok'\n`
  assert.deepEqual(flowsIn(hosted(text('func.AuthLevel.ANONYMOUS'))), ['command function_app.py:8 public queryStringParameters.x'])
  assert.deepEqual(flowsIn(hosted(text('func.AuthLevel.FUNCTION'))), ['command function_app.py:8 authenticated queryStringParameters.x'])
})
