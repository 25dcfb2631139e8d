import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from '../../../model/application.ts'
import type { Application } from '../../../model/application.ts'
import { functionId, resourceId, routeId, serviceId } from '../../../model/ids.ts'
import { known, unknown } from '../../../model/known.ts'
import type { Route } from '../../../model/route.ts'
import type { Trigger } from '../../../model/trigger.ts'
import { exampleResult } from '../../example-result.fixture.ts'
import { madeUpApplication } from '../made-up-application.fixture.ts'
import { apiEntries } from './api-entries.ts'
import { gathered, trimmed } from './entry.ts'
import type { Entry, EntryRow } from './entry.ts'
import { otherEntries } from './other-entries.ts'

const shop = serviceId('shop')
const { application } = exampleResult
const [fn] = application.functions
assert.ok(fn !== undefined)
const standing = { at: fn.at, view: 'declared', enabled: known(true) } as const
const queue = {
  batchSize: known(10),
  maxConcurrency: known('unlimited' as const),
  partialFailures: known(false),
  onFailure: known('none' as const),
  filter: undefined,
}
const startedBy = (...triggers: readonly Trigger[]): Application => ({ ...emptyApplication, functions: [{ ...fn, triggers }] })
const rowsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ title, rows }) =>
    rows.map(({ label, text, note, reach }) => [title, label, text, note, reach].filter(Boolean).join(' | ')),
  )

const triggers: readonly (readonly [string, Trigger, readonly string[]])[] = [
  [
    'a schedule',
    { kind: 'schedule', expression: known(['rate(1 hour)']), input: undefined, ...standing },
    ['Schedules | rate(1 hour) | internal'],
  ],
  [
    'a schedule that is switched off',
    { kind: 'schedule', expression: known(['rate(1 hour)']), input: undefined, ...standing, enabled: known(false) },
    ['Schedules | rate(1 hour) | off | internal'],
  ],
  [
    'e-mail',
    { kind: 'email', recipients: known([['orders@', { kind: 'pseudo', name: 'stage' }, '.example']]), ...standing },
    ['Other ways in | e-mail | orders@${stage}.example | public'],
  ],
  ['e-mail to anybody', { kind: 'email', recipients: known([]), ...standing }, ['Other ways in | e-mail | any recipient | public']],
  [
    'a queue of this application',
    { kind: 'queue', queue: known({ kind: 'resource', id: resourceId(shop, 'Jobs') }), ...queue, ...standing },
    [],
  ],
  [
    'a queue of another',
    { kind: 'queue', queue: known({ kind: 'external', name: ['jobs'] }), ...queue, ...standing },
    ['Other ways in | queue | jobs | internal'],
  ],
  [
    'a queue that is not known',
    { kind: 'queue', queue: unknown('imported'), ...queue, ...standing },
    ['Other ways in | queue | not known | internal'],
  ],
  ['anyone', { kind: 'direct', principal: known(['*']), ...standing }, ['Other ways in | invoke | anyone | public']],
  ['somebody', { kind: 'direct', principal: known(['123456789012']), ...standing }, ['Other ways in | invoke | 123456789012 | internal']],
  [
    'the default bus',
    { kind: 'bus', bus: 'default', pattern: unknown('x'), rule: undefined, ...standing },
    ['Other ways in | bus | default | internal'],
  ],
  ['a voice assistant', { kind: 'other', source: 'Alexa', ...standing }, ['Other ways in | Alexa | authenticated']],
  ['a deployment', { kind: 'custom-resource', type: 'Custom::Seed', ...standing }, []],
]
for (const [what, trigger, expected] of triggers)
  test(`started by ${what}`, () => assert.deepEqual(rowsOf(otherEntries(startedBy(trigger))), expected))

test('functions of the same source share its row', () => {
  const trigger: Trigger = { kind: 'schedule', expression: known(['rate(1 hour)']), input: undefined, ...standing }
  const app = { ...emptyApplication, functions: application.functions.map((each) => ({ ...each, triggers: [trigger] })) }
  const [entry] = otherEntries(app)
  assert.deepEqual(
    entry?.rows.map(({ leadsTo }) => leadsTo),
    [application.functions.map(({ id }) => id)],
  )
})

const route = (method: string, path: string, more: Partial<Route> = {}): Route => ({
  ...(application.routes[0] as Route),
  id: routeId('shop', method, path),
  method,
  path,
  ...more,
})
const withRoutes = (...routes: readonly Route[]): Application => ({ ...application, routes })

const routes: readonly (readonly [string, readonly Route[], readonly string[]])[] = [
  ['open', [route('GET', '/a')], ['HTTP API | GET | /a | open | public']],
  ['a key is no proof', [route('GET', '/a', { apiKey: known(true) })], ['HTTP API | GET | /a | API key | authenticated']],
  ['not known', [route('GET', '/a', { authorization: unknown('imported') })], ['HTTP API | GET | /a | not known | authenticated']],
  [
    'it depends',
    [
      route('GET', '/a', {
        authorization: {
          state: 'several',
          options: [
            { when: 'IsProd', value: known({ kind: 'iam' }) },
            { when: 'not IsProd', value: known({ kind: 'none' }) },
          ],
        },
      }),
    ],
    ['HTTP API | GET | /a | IAM or open | public'],
  ],
  ['WebSocket', [route('ROUTE', '$connect', { gateway: 'websocket' })], ['WebSocket API | WS | $connect | open | public']],
  [
    'a function URL is called by its function',
    [route('ANY', '/', { gateway: 'function-url' })],
    ['Function URLs | URL | createOrder | open | public'],
  ],
  [
    'preflights are open by their nature',
    [route('GET', '/a'), route('OPTIONS', '/a'), route('OPTIONS', '/b')],
    ['HTTP API | GET | /a | open | public', 'HTTP API | 2 preflights and fixed answers | internal'],
  ],
]
for (const [what, given, expected] of routes)
  test(`routes: ${what}`, () => assert.deepEqual(rowsOf(apiEntries(withRoutes(...given))), expected))

test('an API says how many of its routes are open', () => {
  const [api, urls] = apiEntries(madeUpApplication({ services: 1, functions: 30 }))
  assert.deepEqual([api?.title, api?.detail, urls?.title, urls?.detail], ['HTTP API', '5 of 15 open', 'Function URLs', '0 of 2 open'])
})

const rows = (count: number, reach: EntryRow['reach']): readonly EntryRow[] =>
  Array.from({ length: count }, (_, index) => ({
    label: '',
    text: `${reach} ${index}`,
    note: '',
    reach,
    parts: [],
    leadsTo: [functionId(shop, `${index}`)],
  }))

test('a long box shows what is public, and counts the rest', () => {
  const shown = trimmed([...rows(20, 'internal'), ...rows(3, 'public')])
  assert.equal(shown.length, 14)
  assert.deepEqual(
    shown.slice(0, 3).map(({ reach }) => reach),
    ['public', 'public', 'public'],
  )
  assert.deepEqual([shown.at(-1)?.text, shown.at(-1)?.leadsTo.length], ['and 10 more', 10])
})

test('gathered twice, every way in is still counted', () => {
  assert.equal(gathered([...gathered(rows(5, 'internal')), ...rows(2, 'public')])[0]?.text, 'and 7 more')
  assert.deepEqual([gathered([]).length, gathered(rows(1, 'public'))[0]?.text], [0, 'public 0'])
})
