import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '../../../model/known.ts'
import type { ResourceOf, WorkflowState } from '../../../model/resource.ts'
import type { Payload, StateData } from '../../../model/state-data.ts'
import { text } from '../../../model/text.ts'
import { functionId, serviceId } from '../../../model/ids.ts'
import {
  answered,
  appOf,
  at,
  called,
  choosers,
  event,
  fn,
  json,
  linkedOf,
  open,
  ref,
  resource,
  to,
  variable,
} from '../application-for-tests.ts'
import { constant, object } from '../shapes.ts'
import { answersOfChain, demandsIn } from './state-flow.ts'

const path = (written: string): Payload => ({ kind: 'path', path: written })
const expression = (code: string): Payload => ({ kind: 'expression', code })
const fields = (all: Readonly<Record<string, Payload>>): Payload => ({ kind: 'fields', fields: Object.entries(all) })
const fixed: Payload = { kind: 'constant', value: 'x' }

function state(
  name: string,
  type: string,
  next: readonly string[] = [],
  data: Partial<StateData> = {},
  parts: Partial<WorkflowState> = {},
): WorkflowState {
  const own: StateData = { language: 'JSONPath', choices: [], catches: [], ...data }
  return {
    name,
    type,
    resource: undefined,
    target: undefined,
    maxConcurrency: undefined,
    timeoutSeconds: undefined,
    retries: false,
    catches: own.catches.length > 0,
    next,
    chain: '',
    starts: name === 'First',
    data: own,
    at,
    ...parts,
  }
}
const last = (data: Partial<StateData> = {}): WorkflowState => state('Last', 'Task', [], data)
const first = (data: Partial<StateData> = {}): WorkflowState => state('First', 'Task', ['Last'], data)

const cases: readonly (readonly [what: string, states: readonly WorkflowState[], ask: string, expected: readonly string[]])[] = [
  ['the first state', [state('First', 'Task')], 'First $.a', ['execution a']],
  ['a task before replaces all', [first(), last()], 'Last $.a', ['First a']],
  ['a result beside the input', [first({ resultPath: '$.r' }), last()], 'Last $.a', ['execution a']],
  ['a result at its place', [first({ resultPath: '$.r' }), last()], 'Last $.r.a', ['First a']],
  ['all of it', [first({ resultPath: '$.r' }), last()], 'Last $', ['First ', 'execution ']],
  ['a result that is dropped', [first({ resultPath: null }), last()], 'Last $.a', ['execution a']],
  ['a part of the output', [first({ outputPath: '$.o' }), last()], 'Last $.a', ['First o.a']],
  ['no output', [first({ outputPath: null }), last()], 'Last $.a', []],
  ['a part of the input', [last({ inputPath: '$.in' }), state('First', 'Pass', ['Last'])], 'Last $.a', ['execution in.a']],
  ['no input', [last({ inputPath: null }), state('First', 'Pass', ['Last'])], 'Last $.a', []],
  ['the result goes beside the whole input', [first({ inputPath: '$.in', resultPath: '$.r' }), last()], 'Last $.in.a', ['execution in.a']],
  ['a selected result', [first({ resultSelector: fields({ a: path('$.Payload.b'), c: fixed }) }), last()], 'Last $.a', ['First Payload.b']],
  ['what the selector fixes', [first({ resultSelector: fields({ a: path('$.Payload.b'), c: fixed }) }), last()], 'Last $.c', []],
  ['a Pass', [state('First', 'Pass', ['Last'], { given: fields({ a: path('$.b') }) }), last()], 'Last $.a', ['execution b']],
  [
    'a Pass with a result',
    [state('First', 'Pass', ['Last'], { result: fields({ a: fixed }), resultPath: '$.r' }), last()],
    'Last $.r.a',
    [],
  ],
  ['a Wait', [state('First', 'Wait', ['Last']), last()], 'Last $.a', ['execution a']],
  ['a Choice that fixes it', [state('First', 'Choice', ['Last'], { choices: [{ next: 'Last', fixes: ['$.a'] }] }), last()], 'Last $.a', []],
  [
    'a Choice that fixes another',
    [state('First', 'Choice', ['Last'], { choices: [{ next: 'Last', fixes: ['$.b'] }] }), last()],
    'Last $.a',
    ['execution a'],
  ],
  [
    'a Choice that goes there in any case',
    [state('First', 'Choice', ['Last'], { choices: [{ next: 'Last', fixes: ['$.a'] }], otherwise: 'Last' }), last()],
    'Last $.a',
    ['execution a'],
  ],
  [
    'after a failure',
    [state('First', 'Task', ['Last'], { catches: [{ next: 'Last', resultPath: '$.error' }] }), last()],
    'Last $.a',
    ['First a', 'execution a'],
  ],
  [
    'the failure itself',
    [state('First', 'Task', ['Other', 'Last'], { catches: [{ next: 'Last', resultPath: '$.error' }] }), state('Other', 'Task'), last()],
    'Last $.error.Cause',
    ['failure of First Cause'],
  ],
  [
    'a failure that takes the place of all',
    [state('First', 'Task', ['Other', 'Last'], { catches: [{ next: 'Last' }] }), state('Other', 'Task'), last()],
    'Last $.Cause',
    ['failure of First Cause'],
  ],
  [
    'a failure that is dropped',
    [state('First', 'Task', ['Other', 'Last'], { catches: [{ next: 'Last', resultPath: null }] }), state('Other', 'Task'), last()],
    'Last $.Cause',
    ['execution Cause'],
  ],
  [
    'a failure in a branch',
    [
      state('First', 'Parallel', ['L', 'Other', 'Last'], { catches: [{ next: 'Last', resultPath: '$.error' }] }),
      state('L', 'Task', [], {}, { chain: 'First/0', starts: true }),
      state('Other', 'Task'),
      last(),
    ],
    'Last $.error.Cause',
    ['failure of L Cause'],
  ],
  [
    'a failure in JSONata',
    [
      state('First', 'Task', ['Other', 'Last'], {
        language: 'JSONata',
        catches: [{ next: 'Last', output: fields({ why: expression('$states.errorOutput.Cause') }) }],
      }),
      state('Other', 'Task'),
      last(),
    ],
    'Last $.why',
    ['failure of First Cause'],
  ],
  [
    'items that are read from elsewhere',
    [
      state('First', 'Map', ['Last', 'Inner'], { itemReader: { resource: fixed, given: fields({ Bucket: path('$.bucket') }) } }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'Inner $.name',
    ['items of First name'],
  ],
  [
    'items in batches',
    [
      state('First', 'Map', ['Last', 'Inner'], { items: path('$.all'), batches: { given: fields({ by: path('$.by') }) } }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'Inner $.Items[0].a',
    ['execution all.*.a'],
  ],
  [
    'beside the items of a batch',
    [
      state('First', 'Map', ['Last', 'Inner'], { items: path('$.all'), batches: { given: fields({ by: path('$.by') }) } }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'Inner $.BatchInput.by',
    ['execution by'],
  ],
  ['a loop', [state('First', 'Choice', ['Again', 'Last']), state('Again', 'Pass', ['First']), last()], 'Last $.a', ['execution a']],
  ['the execution’s input', [first(), last()], 'Last $$.Execution.Input.a', ['execution a']],
  ['the context', [first(), last()], 'Last $$.Execution.Id', []],
  [
    'items',
    [
      state('First', 'Map', ['Last', 'Inner'], { items: path('$.all') }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
      last(),
    ],
    'Inner $.a',
    ['execution all.*.a'],
  ],
  [
    'items with a selector',
    [
      state('First', 'Map', ['Last', 'Inner'], {
        items: path('$.all'),
        itemSelector: fields({ one: path('$$.Map.Item.Value'), by: path('$.by') }),
      }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'Inner $.one.a',
    ['execution all.*.a'],
  ],
  [
    'beside the item',
    [
      state('First', 'Map', ['Last', 'Inner'], {
        items: path('$.all'),
        itemSelector: fields({ one: path('$$.Map.Item.Value'), by: path('$.by') }),
      }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'Inner $.by',
    ['execution by'],
  ],
  [
    'what came of the items',
    [state('First', 'Map', ['Last', 'Inner']), state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true }), last()],
    'Last $[0].a',
    ['Inner a'],
  ],
  [
    'a branch',
    [
      state('First', 'Parallel', ['L', 'R', 'Last']),
      state('L', 'Task', [], {}, { chain: 'First/0', starts: true }),
      state('R', 'Task', [], {}, { chain: 'First/1', starts: true }),
      last(),
    ],
    'Last $[1].a',
    ['R a'],
  ],
  [
    'the input of a branch',
    [
      state('First', 'Parallel', ['L', 'Last'], { given: fields({ a: path('$.b') }) }),
      state('L', 'Task', [], {}, { chain: 'First/0', starts: true }),
    ],
    'L $.a',
    ['execution b'],
  ],
  [
    'an intrinsic function',
    [state('First', 'Pass', ['Last'], { given: fields({ a: path("States.Format('x-{}', $.b)") }) }), last()],
    'Last $.a',
    ['execution b'],
  ],
  [
    'one that makes something new',
    [state('First', 'Pass', ['Last'], { given: fields({ a: path('States.UUID()'), n: path('States.MathAdd($.b, 1)') }) }), last()],
    'Last $.a',
    [],
  ],
  [
    'JSON in a text',
    [state('First', 'Pass', ['Last'], { given: fields({ a: path('States.StringToJson($.b)') }) }), last()],
    'Last $.a.c',
    ['execution b.<json>.c'],
  ],
  [
    'JSONata',
    [
      state('First', 'Task', ['Last'], {
        language: 'JSONata',
        output: fields({ a: expression('$states.result.Payload.b'), i: expression('$states.input.c') }),
      }),
      last(),
    ],
    'Last $.a',
    ['First Payload.b'],
  ],
  [
    'the input in JSONata',
    [state('First', 'Task', ['Last'], { language: 'JSONata', output: fields({ i: expression('$states.input.c') }) }), last()],
    'Last $.i.d',
    ['execution c.d'],
  ],
  ['JSONata without an output', [first({ language: 'JSONata' }), last()], 'Last $.a', ['First a']],
  [
    'text in JSONata',
    [
      state('First', 'Pass', ['Last'], {
        language: 'JSONata',
        output: expression("{'a': 'x-' & $states.input.b, 'n': $count($states.input.c)}"),
      }),
      last(),
    ],
    'Last $.a',
    ['execution b'],
  ],
  [
    'a number in JSONata',
    [
      state('First', 'Pass', ['Last'], {
        language: 'JSONata',
        output: expression("{'a': 'x-' & $states.input.b, 'n': $count($states.input.c)}"),
      }),
      last(),
    ],
    'Last $.n',
    [],
  ],
  [
    'a variable',
    [
      state('First', 'Task', ['Last'], {
        language: 'JSONata',
        assign: fields({ v: expression('$states.result.a') }),
        output: expression("'done'"),
      }),
      last({ language: 'JSONata' }),
    ],
    'Last $v.b',
    ['First a.b'],
  ],
]
for (const [what, states, ask, expected] of cases)
  void test(`data of a workflow: ${what}`, () => {
    const [name, written = ''] = ask.split(' ')
    const asked = states.find((one) => one.name === name)
    assert.ok(asked !== undefined)
    const steps = written.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
    const found = demandsIn(states, asked, steps).map(
      (one) =>
        `${one.from === 'execution' ? 'execution' : `${one.from === 'task' ? '' : `${one.from} of `}${one.task.name}`} ${one.path.join('.')}`,
    )
    assert.deepEqual([...new Set(found)].toSorted(), expected)
  })

void test('data of a workflow: what it answers in the end', () => {
  const states = [first(), last({ outputPath: '$.o' })]
  assert.deepEqual(
    answersOfChain(states, '', ['a']).map((one) => [one.from, one.path]),
    [['task', ['o', 'a']]],
  )
})

const task = (name: string): Partial<WorkflowState> => ({ target: known({ kind: 'function', id: functionId(serviceId('app'), name) }) })
const invoke = { resource: known(text('arn:aws:states:::lambda:invoke')) }
const workflow = (...states: readonly WorkflowState[]): ReturnType<typeof resource> =>
  resource('workflow', 'Flow', { states: known(states), role: undefined } as Partial<ResourceOf<'workflow'>>)
const inState = (name: string): object => ({ kind: 'workflow', workflow: 'app/Flow', state: name })

void test('from a route through a workflow to its second function', () => {
  const start = open('Start', { environment: { FLOW: text(ref('Flow')) } })
  const states = [
    state('First', 'Task', ['Last'], { resultPath: '$.done' }, task('One')),
    state(
      'Last',
      'Task',
      [],
      { given: fields({ Payload: fields({ a: path('$.a'), b: path('$.done.b'), c: fixed }) }) },
      { ...task('Two'), ...invoke },
    ),
  ]
  const app = appOf({
    functions: [start.function, fn('One', { triggers: [inState('First')] }), fn('Two', { triggers: [inState('Last')] })],
    routes: [start.route],
    resources: [workflow(...states)],
  })
  const linked = linkedOf(app, {
    Start: [
      called(
        'sfn:StartExecution',
        object({ stateMachineArn: variable('FLOW'), input: json({ a: event('body.<json>.x'), n: constant(1) }) }),
      ),
    ],
    One: [answered(object({ b: event('a'), n: event('n') }))],
  })
  assert.deepEqual(choosers(linked, 'One', 'a'), ['public body.x'])
  assert.deepEqual(choosers(linked, 'One', 'n'), [])
  assert.deepEqual(choosers(linked, 'Two', 'a'), ['public body.x'])
  assert.deepEqual(choosers(linked, 'Two', 'b'), ['public body.x'])
  assert.deepEqual(choosers(linked, 'Two', 'c'), [])
})

void test('a state that writes to a queue', () => {
  const start = open('Start', { environment: { FLOW: text(ref('Flow')) } })
  const send = state(
    'First',
    'Task',
    [],
    { given: fields({ QueueUrl: fixed, MessageBody: fields({ x: path('$.a'), y: fixed }) }) },
    { resource: known(text('arn:aws:states:::sqs:sendMessage')), target: to('Queue') },
  )
  const app = appOf({
    functions: [start.function, fn('Read', { triggers: [{ kind: 'queue', queue: to('Queue') }] })],
    routes: [start.route],
    resources: [workflow(send), resource('queue', 'Queue')],
  })
  const linked = linkedOf(app, {
    Start: [called('sfn:StartExecution', object({ stateMachineArn: variable('FLOW'), input: json({ a: event('body.<json>.x') }) }))],
  })
  assert.deepEqual(choosers(linked, 'Read', 'Records.0.body.<json>.x'), ['public body.x'])
  assert.deepEqual(choosers(linked, 'Read', 'Records.0.body.<json>.y'), [])
})

void test('a state that reads from a table', () => {
  const put = open('Put', { environment: { TABLE: text(ref('Table')) } })
  const get = state(
    'First',
    'Task',
    ['Last'],
    { given: fields({ TableName: fixed, Key: fields({}) }) },
    { resource: known(text('arn:aws:states:::dynamodb:getItem')), target: to('Table') },
  )
  const app = appOf({
    functions: [put.function, fn('Two', { triggers: [inState('Last')] })],
    routes: [put.route],
    resources: [workflow(get, state('Last', 'Task', [], {}, task('Two'))), resource('table', 'Table')],
  })
  const linked = linkedOf(app, {
    Put: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ x: event('body.<json>.x') }) }))],
  })
  assert.deepEqual(choosers(linked, 'Two', 'Item.x.S'), ['public body.x'])
})

void test('a workflow that nobody in the application starts', () => {
  const app = appOf({
    functions: [fn('One', { triggers: [inState('First')] })],
    resources: [workflow(state('First', 'Task', [], {}, task('One')))],
  })
  assert.deepEqual(choosers(linkedOf(app, {}), 'One', 'a'), ['internal the input of Flow'])
})

void test('what a function fails with goes to the state that catches it', () => {
  const start = open('Start', { environment: { FLOW: text(ref('Flow')) } })
  const states = [
    state('First', 'Task', ['Last'], { catches: [{ next: 'Last', resultPath: '$.error' }], resultPath: '$.done' }, task('One')),
    state('Last', 'Task', [], {}, task('Two')),
  ]
  const app = appOf({
    functions: [start.function, fn('One', { triggers: [inState('First')] }), fn('Two', { triggers: [inState('Last')] })],
    routes: [start.route],
    resources: [workflow(...states)],
  })
  const spot = { file: 'code.js', at: 0, end: 1 }
  const linked = linkedOf(app, {
    Start: [called('sfn:StartExecution', object({ stateMachineArn: variable('FLOW'), input: json({ a: event('body.<json>.x') }) }))],
    One: [{ kind: 'thrown', value: object({ message: event('a') }), spot }],
  })
  assert.deepEqual(choosers(linked, 'Two', 'error.Cause.<json>.errorMessage'), ['public body.x'])
  assert.deepEqual(choosers(linked, 'Two', 'error.Cause.<json>.trace'), [])
  assert.deepEqual(choosers(linked, 'Two', 'error.Error'), [])
})

const readers: readonly (readonly [
  what: string,
  resource: string,
  stored: Parameters<typeof object>[0],
  asked: string,
  expected: readonly string[],
])[] = [
  ['lines of JSON', 's3:getObject', { Body: json({ 0: object({ name: event('body.<json>.x') }) }) }, 'name', ['public body.x']],
  ['another field', 's3:getObject', { Body: json({ 0: object({ name: event('body.<json>.x') }) }) }, 'other', []],
  ['a table as text', 's3:getObject', { Body: { kind: 'text', parts: ['name\n', event('body.<json>.x')] } }, 'name', ['public body.x']],
  ['the keys of objects', 's3:listObjectsV2', { Key: event('body.<json>.x'), Body: constant('x') }, 'Key', ['public body.x']],
  ['the size of objects', 's3:listObjectsV2', { Key: event('body.<json>.x'), Body: constant('x') }, 'Size', []],
]
for (const [what, action, stored, asked, expected] of readers)
  void test(`items that a workflow reads from a bucket: ${what}`, () => {
    const put = open('Put', { environment: { BUCKET: text(ref('Files')) } })
    const bucket = resource('bucket', 'Files', { name: known(text('files')) })
    const states = [
      state('First', 'Map', ['Inner'], {
        itemReader: {
          resource: { kind: 'constant', value: `arn:aws:states:::${action}` },
          given: fields({ Bucket: { kind: 'text', text: text(ref('Files')) } }),
        },
      }),
      state('Inner', 'Task', [], {}, { chain: 'First/0', starts: true, ...task('Two') }),
    ]
    const app = appOf({
      functions: [put.function, fn('Two', { triggers: [inState('Inner')] })],
      routes: [put.route],
      resources: [workflow(...states), bucket],
    })
    const linked = linkedOf(app, { Put: [called('s3:PutObject', object({ Bucket: variable('BUCKET'), Key: constant('k'), ...stored }))] })
    assert.deepEqual(choosers(linked, 'Two', asked), expected)
  })
