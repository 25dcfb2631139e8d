import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Application } from '../model/application.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { parseMemory } from '../trace/memory.ts'
import { pythonFor, traceProject } from './trace-project.ts'
import type { Traced } from '../trace/trace.ts'

type Files = Readonly<Record<string, string>>

async function traced(files: Files, memory?: Traced['memory']): Promise<Traced> {
  const project = projectOf(new Map(Object.entries(files)))
  const app = readProject(project, noOptions)
  const remembered = memory && parseMemory(JSON.stringify(memory))
  return traceProject(app, project, { python: await pythonFor(app), memory: remembered })
}

const flows = ({ code }: Application): readonly string[] => code.flows.map(({ kind, at }) => `${kind} ${at.file}:${at.line}`).toSorted()
const state = ({ code }: Application): readonly string[] =>
  code.functions.map(({ function: id, analysed, gaps }) => [id, analysed, ...new Set(gaps.map(({ what }) => what))].join(' '))

const template = (functions: string, more = ''): string =>
  `service: s\nprovider: { name: aws, runtime: python3.12 }\nfunctions:\n${functions}${more}`
const command = "import os\ndef handler(event, context):\n    os.system(event['body'])\n"

const cases: readonly (readonly [what: string, files: Files, flows: readonly string[], state: readonly string[]])[] = [
  [
    'a handler in a file',
    { 'serverless.yml': template("  a: { handler: src/app.handler, events: [{ httpApi: 'POST /a' }] }\n"), 'src/app.py': command },
    ['command src/app.py:3'],
    ['s/a yes'],
  ],
  [
    'a handler by dots, in a package',
    {
      'serverless.yml': template("  a: { handler: src.api.app.handler, events: [{ httpApi: 'POST /a' }] }\n"),
      'src/api/__init__.py': '',
      'src/api/app.py': command,
    },
    ['command src/api/app.py:3'],
    ['s/a yes'],
  ],
  [
    'from a layer of the templates, and from the folder that is packed',
    {
      'template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Tools: { Type: AWS::Serverless::LayerVersion, Properties: { ContentUri: shared/ } }
  Own:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: fn/
      Handler: app.handler
      Runtime: python3.12
      Layers: [!Ref Tools]
      Events: { Api: { Type: HttpApi, Properties: { Path: /a, Method: POST } } }
`,
      'fn/app.py': 'from tools.shell import run\nfrom names import key\ndef handler(event, context):\n    run(event[key])\n',
      'fn/names.py': "key = 'body'\n",
      'names.py': "key = 'other'\n",
      'shared/tools/shell.py': 'import os\ndef run(x):\n    os.system(x)\n',
    },
    ['command shared/tools/shell.py:3'],
    ['template/Own yes'],
  ],
  [
    'in the template itself',
    {
      'template.yaml': `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP, Target: !GetAtt Own.Arn } }
  Own:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/x
      Code:
        ZipFile: |
          import os
          def handler(event, context):
              os.system(event['body'])
`,
    },
    ['command template.yaml:13'],
    ['template/Own yes'],
  ],
  [
    'what a log writes as fields: items, records, objects of data classes; a text of them is a line',
    {
      'serverless.yml': template(
        "  a: { handler: app.a, events: [{ httpApi: 'POST /a' }] }\n  b: { handler: app.b, events: [{ stream: { type: dynamodb, arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/o/stream/x' } }] }\n",
        'resources: { Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } } } }\n',
      ),
      'app.py': `import json, logging, boto3
from dataclasses import dataclass
table = boto3.resource('dynamodb').Table('orders')
@dataclass
class Order:
    name: str
def a(event, context):
    body = json.loads(event['body'])
    table.put_item(Item=body)
    item = table.get_item(Key={'id': 'a'})['Item']
    print(f'{item} {body} {Order(body["name"])}')
    logging.info('%s %s', item, body)
    logging.info('%s', Order(body['name']).name)
def b(event, context):
    for record in event['Records']:
        print(f"{record['dynamodb']['NewImage']}")
        print(f"{record['dynamodb']['NewImage']['name']['S']}")
`,
    },
    ['log app.py:13', 'log app.py:17'],
    ['s/a yes', 's/b yes'],
  ],
  [
    'a number that gets a message, and an address that is subscribed, are no head of a mail',
    {
      'serverless.yml': template("  a: { handler: app.a, events: [{ httpApi: 'POST /a' }] }\n"),
      'app.py': `import json, boto3
sns = boto3.client('sns')
def a(event, context):
    body = json.loads(event['body'])
    sns.publish(PhoneNumber=body['to'], Message='Hello')
    sns.subscribe(TopicArn='arn:aws:sns:eu-west-1:123456789012:news', Protocol='email', Endpoint=body['address'])
`,
    },
    [],
    ['s/a yes'],
  ],
  [
    'a handler that is not there',
    { 'serverless.yml': template('  a: { handler: src/app.other }\n  b: { handler: gone.handler }\n'), 'src/app.py': command },
    [],
    ['s/a not-found', 's/b not-found'],
  ],
  [
    'Python 2, and a file that is no Python',
    {
      'serverless.yml': template('  a: { handler: old.handler }\n  b: { handler: bad.handler }\n'),
      'old.py': "def handler(event, context):\n    print 'x'\n",
      'bad.py': 'def handler(event, context:\n  ((((\n',
    },
    [],
    ['s/a no Python 2', 's/b no syntax error'],
  ],
]

/** A function with an address of one kind, that asks a host and sends its callers there. */
const onHost = (name: string, ...events: readonly string[]): Files => ({
  'serverless.yml': template(`  a: { handler: app.handler, ${events.join(', ')} }\n`),
  'app.py': `from urllib.request import urlopen
def handler(event, context):
    host = event['headers']['${name}']
    urlopen(f'https://{host}/health', timeout=3)
    return {'statusCode': 302, 'headers': {'Location': f'https://{host}/in'}}
`,
})
const hosts: readonly (readonly [what: string, files: Files, flows: readonly string[]])[] = [
  ['a REST API', onHost('Host', "events: [{ http: 'GET /a' }]"), []],
  ['an HTTP API', onHost('host', "events: [{ httpApi: 'GET /a' }]"), []],
  ['a function URL', onHost('host', 'url: true'), []],
  [
    'a load balancer',
    onHost(
      'host',
      "events: [{ alb: { listenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/50dc6c495c0c9188/f2f7dc8efc522ab2', priority: 1, conditions: { path: /a } } }]",
    ),
    // Whoever calls names any host; a visitor’s browser names the one that the link shows, and is sent there again.
    ['url app.py:4'],
  ],
  ['a header of a similar name', onHost('host-override', "events: [{ httpApi: 'GET /a' }]"), ['redirect app.py:5', 'url app.py:4']],
  ['another header of an HTTP API', onHost('x-forwarded-host', "events: [{ httpApi: 'GET /a' }]"), ['redirect app.py:5', 'url app.py:4']],
]
for (const [what, files, wanted] of hosts)
  test(`Python: the host that a request names, behind ${what}`, async () =>
    assert.deepEqual(flows((await traced(files)).application), wanted))

for (const [type, wanted] of [
  ['', ['command ask.py:7']],
  [", InvocationType='RequestResponse'", ['command ask.py:7']],
  [", InvocationType='Event'", []],
  [", InvocationType='DryRun'", []],
] as const)
  test(`Python: what an invoked function answers${type}`, async () => {
    const { application } = await traced({
      'template.yaml': `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Runtime: python3.12, CodeUri: . } }
Resources:
  Ask:
    Type: AWS::Serverless::Function
    Properties:
      Handler: ask.handler
      Environment: { Variables: { OTHER: !Ref Tell } }
      Policies: [{ LambdaInvokePolicy: { FunctionName: !Ref Tell } }]
      Events: { Tick: { Type: Schedule, Properties: { Schedule: rate(1 day) } } }
  Tell:
    Type: AWS::Serverless::Function
    Properties:
      Handler: tell.handler
      Events: { Api: { Type: HttpApi, Properties: { Path: /tell, Method: POST } } }
`,
      'ask.py': `import json
import os
import boto3
lambdas = boto3.client('lambda')
def handler(event, context):
    answer = lambdas.invoke(FunctionName=os.environ['OTHER']${type})
    os.system(json.loads(answer['Payload'].read())['name'])
`,
      'tell.py': "import json\ndef handler(event, context):\n    return {'name': json.loads(event['body'])['name']}\n",
    })
    assert.deepEqual(flows(application), wanted)
  })

const lines: readonly (readonly [what: string, code: string, kind: string, steps: readonly string[]])[] = [
  [
    'an error is caught at its clause',
    "import json\ndef handler(event, context):\n    try:\n        go()\n        more()\n    except Exception as error:\n        return {'statusCode': 500, 'body': json.dumps({'error': str(error)})}\n",
    'error-in-answer',
    ['6 a catches the error'],
  ],
]
for (const [what, code, kind, wanted] of lines)
  test(`Python: ${what}`, async () => {
    const { application } = await traced({
      'serverless.yml': template("  a: { handler: app.handler, events: [{ httpApi: 'POST /a' }] }\n"),
      'app.py': code,
    })
    const steps = application.code.flows.filter((one) => one.kind === kind).flatMap((one) => one.steps)
    assert.deepEqual(
      steps.filter((step) => /catches/.test(step.what)).map(({ at, what: says }) => `${at.line} ${says}`),
      wanted,
    )
  })

for (const [what, files, wanted, states] of cases)
  test(`Python: ${what}`, async () => {
    const { application } = await traced(files)
    assert.deepEqual(flows(application), wanted)
    assert.deepEqual(state(application), states)
  })

test('Python: a flow from JavaScript through a queue into Python is one', async () => {
  const { application } = await traced({
    'template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Jobs: { Type: AWS::SQS::Queue }
  Take:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: take/
      Handler: app.handler
      Runtime: nodejs22.x
      Environment: { Variables: { QUEUE: !Ref Jobs } }
      Policies: [{ SQSSendMessagePolicy: { QueueName: !GetAtt Jobs.QueueName } }]
      Events: { Api: { Type: HttpApi, Properties: { Path: /jobs, Method: POST } } }
  Work:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: work/
      Handler: app.handler
      Runtime: python3.12
      Events: { Queue: { Type: SQS, Properties: { Queue: !GetAtt Jobs.Arn } } }
`,
    'take/app.js': `const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const client = new SQSClient({})
exports.handler = async (event) => {
  const { name, page } = JSON.parse(event.body)
  await client.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify({ name, page: Number(page) }) }))
  return { statusCode: 202 }
}
`,
    'work/app.py': `import json
import os

def handler(event, context):
    for record in event['Records']:
        job = json.loads(record['body'])
        os.system(f"convert -page {job['page']} in.png")
        os.system(f"convert {job['name']} out.png")
`,
  })
  assert.deepEqual(flows(application), ['command work/app.py:8'])
  const [flow] = application.code.flows
  assert.deepEqual([...new Set(flow?.steps.map(({ at }) => at.file))], ['template.yaml', 'take/app.js', 'work/app.py'])
})

test('Python: without a parser nothing of it is read, and nothing is loaded for applications without it', async () => {
  const project = projectOf(
    new Map([
      ['serverless.yml', template('  a: { handler: app.handler }\n')],
      ['app.py', command],
    ]),
  )
  const app = readProject(project, noOptions)
  assert.deepEqual(state(traceProject(app, project).application), ['s/a unsupported'])
  assert.equal(await pythonFor({ ...app, functions: [] }), undefined)
})

const files: Files = {
  'serverless.yml': template(
    "  a: { handler: src/a.handler, events: [{ httpApi: 'POST /a' }] }\n  b: { handler: src/b.handler, events: [{ httpApi: 'POST /b' }] }\n",
  ),
  'requirements.txt': 'requests==2.31.0\n',
  'src/a.py': "from src.tools import run\ndef handler(event, context):\n    run(event['body'])\n",
  'src/tools.py': 'import os\ndef run(x):\n    os.system(x)\n',
  'src/b.py': "from gone import run\ndef handler(event, context):\n    run(event['body'])\n",
}
const changes: readonly (readonly [what: string, change: Files, reused: number, flows: number])[] = [
  ['nothing changed', {}, 2, 1],
  ['a file that one handler imports changed', { 'src/tools.py': 'def run(x):\n    pass\n' }, 1, 0],
  ['a module came that was missing', { 'gone.py': 'import os\ndef run(x):\n    os.system(x)\n' }, 0, 2],
  ['a package of another version is asked for', { 'requirements.txt': 'requests==2.0.0\n' }, 0, 1],
]
for (const [what, change, reused, count] of changes)
  test(`Python, memory: ${what}`, async () => {
    const { memory } = await traced(files)
    const again = await traced({ ...files, ...change }, memory)
    assert.equal(again.reused, reused)
    assert.equal(again.application.code.flows.length, count)
    assert.deepEqual(again.application.code, (await traced({ ...files, ...change })).application.code)
  })
