import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Application } from '../../model/application.ts'
import { values, valueOf } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import type { Trigger } from '../../model/trigger.ts'
import { noOptions, projectOf, readProject } from '../index.ts'

type Files = Readonly<Record<string, string>>
const host = '{ "version": "2.0" }'

const read = (files: Files): Application => readProject(projectOf(new Map(Object.entries(files))), noOptions)

/** `POST /api/orders none` */
const routesOf = ({ routes }: Application): readonly string[] =>
  routes.map(({ method, path, authorization }) => `${method} ${path} ${valueOf(authorization)?.kind ?? 'unknown'}`)

function triggerText(trigger: Trigger): string {
  const target =
    trigger.kind === 'queue'
      ? trigger.queue
      : trigger.kind === 'topic'
        ? trigger.topic
        : trigger.kind === 'stream'
          ? trigger.source
          : trigger.kind === 'bucket'
            ? trigger.bucket
            : undefined
  const names = target === undefined ? [] : values(target).flatMap((one) => (one.kind === 'external' ? [showText(one.name)] : []))
  return [trigger.kind, ...names].join(' ')
}

/** `orders src/app.py#main: http; req httpTrigger, out queue` */
const functionsOf = ({ functions }: Application): readonly string[] =>
  functions.map((fn) => {
    const code = valueOf(fn.code)
    const bound = code?.called?.with.map(({ name, type }) => `${name} ${type}`).join(', ')
    return `${fn.logicalId} ${code?.file ?? code?.missing}#${code?.symbol}: ${fn.triggers.map(triggerText).join(', ')}; ${bound}`
  })

const unreadOf = ({ unread }: Application): readonly string[] => unread.map(({ reason, what }) => `${reason} ${what}`)

const head = 'import azure.functions as func\napp = func.FunctionApp(http_auth_level=func.AuthLevel.ANONYMOUS)\n'

suite('functions that decorators declare', () => {
  const rows: readonly (readonly [what: string, text: string, functions: readonly string[], routes: readonly string[]])[] = [
    [
      'a route with everything',
      `${head}@app.function_name('Orders')\n@app.route(route='orders/{id:int}/{*rest}', methods=['GET', func.HttpMethod.POST], auth_level=func.AuthLevel.FUNCTION)\ndef take(req): pass\n`,
      ['Orders function_app.py#take: http, http; req httpTrigger'],
      ['GET /api/orders/{id}/{rest+} api-key', 'POST /api/orders/{id}/{rest+} api-key'],
    ],
    [
      'a route with nothing but its place',
      `${head}@app.route('orders/{name?}', trigger_arg_name='request')\nasync def take(request): pass\n`,
      ['take function_app.py#take: http; request httpTrigger'],
      ['ANY /api/orders/{name} none'],
    ],
    [
      'a route without a pattern',
      `${head}@app.route()\ndef take(req): pass\n`,
      ['take function_app.py#take: http; req httpTrigger'],
      ['ANY /api/take none'],
    ],
    [
      'the level of the application is a key, where nothing is said',
      `import azure.functions as func\napp = func.FunctionApp()\n@app.route(route='a')\ndef a(req): pass\n@app.route(route='b', auth_level='anonymous')\ndef b(req): pass\n`,
      ['a function_app.py#a: http; req httpTrigger', 'b function_app.py#b: http; req httpTrigger'],
      ['ANY /api/a api-key', 'ANY /api/b none'],
    ],
    [
      'a level that is worked out',
      `import os\nimport azure.functions as func\napp = func.FunctionApp(http_auth_level=os.environ['LEVEL'])\n@app.route(route='a')\ndef a(req): pass\n`,
      ['a function_app.py#a: http; req httpTrigger'],
      ['ANY /api/a unknown'],
    ],
    [
      'names of the module',
      `from azure.functions import FunctionApp, AuthLevel\nQUEUE = 'jobs'\nfa = FunctionApp(AuthLevel.ANONYMOUS)\n@fa.queue_trigger('msg', QUEUE, connection='S')\n@fa.queue_output(arg_name='out', queue_name='done', connection='S')\ndef job(msg, out): pass\n`,
      ['job function_app.py#job: queue azure-queue:jobs; msg queueTrigger, out queue_output'],
      [],
    ],
    [
      'the other triggers',
      [
        head,
        "@app.blob_trigger(arg_name='b', path='in/{name}', connection='S')\ndef blob(b): pass\n",
        "@app.service_bus_queue_trigger(arg_name='m', queue_name='q', connection='S')\ndef bus(m): pass\n",
        "@app.service_bus_topic_trigger(arg_name='m', topic_name='t', subscription_name='s', connection='S')\ndef topic(m): pass\n",
        "@app.event_hub_message_trigger(arg_name='e', event_hub_name='h', connection='S')\ndef hub(e): pass\n",
        "@app.event_grid_trigger(arg_name='e')\ndef grid(e): pass\n",
        "@app.cosmos_db_trigger(arg_name='d', database_name='d', container_name='c', connection='S')\ndef cosmos(d): pass\n",
        "@app.timer_trigger(schedule='0 * * * * *', arg_name='t')\ndef tick(t): pass\n",
        "@app.generic_trigger(arg_name='s', type='signalRTrigger')\ndef signal(s): pass\n",
        "@app.activity_trigger(input_name='x')\ndef activity(x): pass\n",
      ].join(''),
      [
        'blob function_app.py#blob: bucket azure-container:in; b blobTrigger',
        'bus function_app.py#bus: queue azure-bus-queue:q; m serviceBusTrigger',
        'topic function_app.py#topic: topic azure-bus-topic:t; m serviceBusTrigger',
        'hub function_app.py#hub: stream azure-hub:h; e eventHubTrigger',
        'grid function_app.py#grid: bus; e eventGridTrigger',
        'cosmos function_app.py#cosmos: stream azure-documents:c; d cosmosDBTrigger',
        'tick function_app.py#tick: schedule; t timerTrigger',
        'signal function_app.py#signal: other; s signalRTrigger',
        'activity function_app.py#activity: direct; x activityTrigger',
      ],
      [],
    ],
    [
      'a whole web application',
      `import azure.functions as func\nfrom site_of import web\napp = func.AsgiFunctionApp(app=web, http_auth_level=func.AuthLevel.ANONYMOUS)\n`,
      ['http_app_func function_app.py#app: http; req httpTrigger'],
      ['ANY /api/{route+} none'],
    ],
    ['decorators of something else', `${head}@other.route(route='a')\ndef a(req): pass\n`, [], []],
    ['a text that looks like it', `${head}'''\n@app.route(route='a')\ndef a(req): pass\n'''\n`, [], []],
  ]
  for (const [what, text, functions, routes] of rows)
    test(what, () => {
      const app = read({ 'host.json': host, 'function_app.py': text })
      assert.deepEqual(functionsOf(app), functions)
      assert.deepEqual(routesOf(app), routes)
    })
})

test('blueprints count where they are registered', () => {
  const app = read({
    'api/host.json': '{ "version": "2.0", "extensions": { "http": { "routePrefix": "v1/" } }, "functionTimeout": "00:10:00" }',
    'api/function_app.py': `${head}from parts.orders import bp as orders\napp.register_functions(orders)\n`,
    'api/parts/orders.py': "import azure.functions as func\nbp = func.Blueprint()\n@bp.route(route='orders')\ndef orders(req): pass\n",
    'api/parts/forgotten.py':
      "import azure.functions as func\nold = func.Blueprint()\n@old.route(route='old')\ndef old_orders(req): pass\n",
    'api/.python_packages/lib/x.py': `${head}@app.route(route='x')\ndef x(req): pass\n`,
  })
  assert.deepEqual(functionsOf(app), ['orders api/parts/orders.py#orders: http; req httpTrigger'])
  assert.deepEqual(routesOf(app), ['ANY /v1/orders none'])
  assert.deepEqual(valueOf(app.functions[0]?.limits.timeoutSeconds ?? app.functions[0]!.limits.memoryMb), 600)
})

test('a function_app.py needs no host.json', () => {
  const app = read({
    'fn/function_app.py': `${head}@app.route(route='y')\ndef y(req): pass\n`,
    'old/function_app.py': 'print(1)\n',
  })
  assert.deepEqual(functionsOf(app), ['y fn/function_app.py#y: http; req httpTrigger'])
  assert.deepEqual(routesOf(app), ['ANY /api/y none'])
  assert.deepEqual(unreadOf(app), [])
})

suite('functions that function.json declares', () => {
  const binding = '{ "type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "anonymous", "methods": ["get"] }'
  const rows: readonly (readonly [what: string, files: Files, functions: readonly string[], routes: readonly string[]])[] = [
    [
      'Python',
      {
        'Orders/function.json': `{ "bindings": [${binding}, { "type": "http", "direction": "out", "name": "$return" }] }`,
        'Orders/__init__.py': '',
      },
      ['Orders Orders/__init__.py#main: http; req httpTrigger, $return http'],
      ['GET /api/Orders none'],
    ],
    [
      'another file and entry',
      {
        'Save/function.json':
          '{ "scriptFile": "../shared/save.py", "entryPoint": "save", "bindings": [{ "type": "queueTrigger", "name": "msg", "queueName": "jobs" }] }',
        'shared/save.py': '',
      },
      ['Save shared/save.py#save: queue azure-queue:jobs; msg queueTrigger'],
      [],
    ],
    [
      'what a module exports',
      {
        'A/function.json': `{ "bindings": [${binding}] }`,
        'A/index.ts': 'export const helper = 1\nexport async function run(context, req) {}\n',
        'B/function.json': `{ "bindings": [${binding}] }`,
        'B/index.js': 'exports.handle = (context) => {}\n',
      },
      ['A A/index.ts#run: http; req httpTrigger', 'B B/index.js#handle: http; req httpTrigger'],
      ['GET /api/A none', 'GET /api/B none'],
    ],
    [
      'built TypeScript',
      { 'Orders/function.json': `{ "scriptFile": "../dist/Orders/index.js", "bindings": [${binding}] }`, 'Orders/index.ts': '' },
      ['Orders Orders/index.ts#default: http; req httpTrigger'],
      ['GET /api/Orders none'],
    ],
    [
      'no file',
      { 'Orders/function.json': `{ "scriptFile": "x.dll", "bindings": [${binding}] }` },
      ['Orders no file x.dll for the function Orders#main: http; req httpTrigger'],
      ['GET /api/Orders none'],
    ],
    ['no bindings', { 'Orders/function.json': '{ "name": "x" }' }, [], []],
  ]
  for (const [what, files, functions, routes] of rows)
    test(what, () => {
      const app = read({ 'host.json': host, ...files })
      assert.deepEqual(functionsOf(app), functions)
      assert.deepEqual(routesOf(app), routes)
    })
})

suite('functions that JavaScript registers', () => {
  const rows: readonly (readonly [what: string, text: string, functions: readonly string[], routes: readonly string[]])[] = [
    [
      'a route',
      "import { app } from '@azure/functions'\napp.http('orders', { methods: ['GET'], authLevel: 'function', route: 'orders/{id}', handler: async () => ({}) })\n",
      ['orders src/orders.ts#orders: http;  httpTrigger'],
      ['GET /api/orders/{id} api-key'],
    ],
    [
      'nothing said',
      "const { app } = require('@azure/functions')\napp.http('orders', { handler })\napp.get('one', () => ({}))\n",
      ['orders src/orders.ts#orders: http, http;  httpTrigger', 'one src/orders.ts#one: http;  httpTrigger'],
      ['GET /api/orders none', 'POST /api/orders none', 'GET /api/one none'],
    ],
    [
      'a queue',
      "import { app } from '@azure/functions'\napp.storageQueue('job', { queueName: 'jobs', connection: 'S', handler: job })\n",
      ['job src/orders.ts#job: queue azure-queue:jobs;  queueTrigger'],
      [],
    ],
    ['another package', "import { app } from './app'\napp.http('orders', {})\n", [], []],
    ['inside of a function', "import { app } from '@azure/functions'\nfunction a() { app.http('orders', {}) }\n", [], []],
  ]
  for (const [what, text, functions, routes] of rows)
    test(what, () => {
      const app = read({ 'host.json': host, 'src/orders.ts': text, 'dist/orders.js': text })
      assert.deepEqual(functionsOf(app), functions)
      assert.deepEqual(routesOf(app), routes)
    })
})

suite('what is not read is told', () => {
  const rows: readonly (readonly [what: string, files: Files, says: RegExp | undefined])[] = [
    [
      'an application in another language',
      { 'host.json': host, 'Orders.cs': '' },
      /^no-reader an Azure Functions application of which no function is read/,
    ],
    ['a host.json of something else', { 'host.json': '{ "name": "x" }' }, undefined],
    [
      'a route that is worked out',
      { 'host.json': host, 'function_app.py': `${head}@app.route(route=f'{x}/a')\ndef a(req): pass\n` },
      /^not-executed the route of a/,
    ],
    [
      'a function without a trigger',
      { 'host.json': host, 'function_app.py': `${head}@app.retry(strategy='x')\ndef a(req): pass\n@app.route()\ndef b(req): pass\n` },
      /^unknown-construct what starts the function a/,
    ],
    [
      'a function in a function',
      { 'host.json': host, 'function_app.py': `${head}def make():\n    @app.route()\n    def a(req): pass\n` },
      /^unknown-construct the function a is made inside/,
    ],
    [
      'settings in Bicep',
      {
        'host.json': host,
        'function_app.py': `${head}@app.route()\ndef a(req): pass\n`,
        'main.bicep': "resource x 'Microsoft.Web/sites@2022-03-01'",
      },
      /^no-reader a Bicep template with a function app/,
    ],
    [
      'settings in ARM',
      {
        'host.json': host,
        'function_app.py': `${head}@app.route()\ndef a(req): pass\n`,
        'azuredeploy.json': '{"type": "Microsoft.Web/sites"}',
      },
      /^no-reader an ARM template with a function app/,
    ],
    ['all is read', { 'host.json': host, 'function_app.py': `${head}@app.route()\ndef a(req): pass\n` }, undefined],
  ]
  for (const [what, files, says] of rows)
    test(what, () => {
      const told = unreadOf(read(files))
      if (says === undefined) assert.deepEqual(told, [])
      else
        assert.ok(
          told.some((one) => says.test(one)),
          told.join('\n'),
        )
    })
})

test('any files are read to their end', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('{', '{"bindings":[{}]}', '{"bindings":[{"type":"httpTrigger","name":1}]}', head, `${head}@app.route(`, 'null', '[]'),
  )
  fc.assert(
    fc.property(text, text, text, (one, two, three) => void read({ 'host.json': one, 'a/function.json': two, 'function_app.py': three })),
  )
})
