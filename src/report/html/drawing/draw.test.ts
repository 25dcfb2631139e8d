import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Application } from '../../../model/application.ts'
import type { EdgeKind } from '../../../model/edge.ts'
import type { Finding } from '../../../model/finding.ts'
import { functionId, resourceId, roleId, serviceId } from '../../../model/ids.ts'
import type { NodeId } from '../../../model/ids.ts'
import { exampleResult, finding } from '../../example-result.fixture.ts'
import { madeUpApplication } from '../made-up-application.fixture.ts'
import { madeUpResult } from '../made-up.fixture.ts'
import { draw } from './draw.ts'
import type { Drawing } from './drawing.ts'

const shop = serviceId('shop')
const [create, jobs] = [functionId(shop, 'createOrder'), resourceId(shop, 'Jobs')]
const at = { file: 'serverless.yml', line: 1, column: 1 }

/** The example, with edges of its own. */
const withEdges = (...edges: readonly (readonly [NodeId, EdgeKind, NodeId])[]): Application => ({
  ...exampleResult.application,
  routes: [],
  edges: edges.map(([from, kind, to]) => ({ from, to, kind, at, view: 'declared' })),
})
const said = ({ nodes, lines }: Drawing): readonly string[] =>
  lines.map(({ from, to, kinds }) => `${nodes[from]?.title} ${[...kinds].toSorted().join('+')} ${nodes[to]?.title}`)

const cases: readonly (readonly [string, Application, readonly string[]])[] = [
  ['nothing is joined', withEdges(), []],
  [
    'writing and reading are one line',
    withEdges([create, 'may-write', jobs], [create, 'may-read', jobs]),
    ['createOrder may-read+may-write Jobs'],
  ],
  ['who polls a queue may read it', withEdges([jobs, 'triggers', create], [create, 'may-read', jobs]), ['Jobs triggers createOrder']],
  [
    'who polls a queue and writes it is worth two lines',
    withEdges([jobs, 'triggers', create], [create, 'may-read', jobs], [create, 'may-write', jobs]),
    ['Jobs triggers createOrder', 'createOrder may-read+may-write Jobs'],
  ],
  ['what may be written is known', withEdges([create, 'may-write', jobs], [create, 'knows', jobs]), ['createOrder may-write Jobs']],
  ['what is only known', withEdges([create, 'knows', jobs]), ['createOrder knows Jobs']],
  ['nothing leads to itself', withEdges([create, 'invokes', create]), []],
  ['what is not part of the application', withEdges([create, 'may-write', resourceId(shop, 'Gone')]), []],
]
for (const [what, app, expected] of cases) test(`lines: ${what}`, () => assert.deepEqual(said(draw(app, [])), expected))

test('a route leads to its function, with an edge of the application or without', () => {
  const { routes } = exampleResult.application
  const expected = ['HTTP API triggers createOrder', 'HTTP API triggers createOrder']
  for (const edges of [[], routes.map(({ id }) => [id, 'triggers', create] as const)])
    assert.deepEqual(said(draw({ ...withEdges(...edges), routes }, [])), expected)
})

test('an authorizer is asked by its API', () => {
  const app = madeUpApplication({ services: 1, functions: 6 })
  assert.ok(said(draw(app, [])).includes('HTTP API authorizes getCustomer'))
})

test('a role that several share has a node if something is found about it, and concerns its functions', () => {
  const role = roleId(shop, 'role')
  const [roleItself] = [
    {
      id: role,
      service: shop,
      name: undefined,
      trust: [],
      statements: [],
      managedPolicies: [],
      boundary: undefined,
      unknowns: [],
      at,
      view: 'declared',
    },
  ] as const
  const app: Application = { ...exampleResult.application, roles: [roleItself] }
  const about = (...findings: readonly Finding[]) => {
    const { nodes, whereabouts } = draw(app, findings)
    const { own, also } = whereabouts(role)
    return [own, also].map((all) => all.map((index) => nodes[index]?.title))
  }
  assert.deepEqual(about(), [['createOrder', 'report'], []])
  assert.deepEqual(about(finding('shared-role', 'medium', 1, { about: role })), [['role'], ['createOrder', 'report']])
})

test('common permissions go through their role', () => {
  const drawing = draw(madeUpApplication({ services: 1, functions: 30 }), [])
  const node = drawing.nodes.findIndex(({ shape }) => shape === 'shared')
  assert.deepEqual(
    [drawing.nodes[node]?.title, drawing.nodes[node]?.detail, drawing.nodes[node]?.members.length],
    ['IamRoleLambdaExecution', 'role of 10 functions', 10],
  )
  assert.ok(drawing.lines.some(({ from }) => from === node) && drawing.lines.some(({ to }) => to === node))
})

for (const [services, functions] of [
  [1, 400],
  [8, 400],
  [60, 400],
] as const) {
  const { application, findings } = madeUpResult({ services, functions })
  const drawing = draw(application, findings)

  test(`${functions} functions of ${services} services make a picture, not a wall`, () => {
    assert.ok(drawing.nodes.length <= 160, `${drawing.nodes.length} nodes`)
    assert.ok(drawing.functions.drawn < drawing.functions.of && drawing.functions.of === application.functions.length)
    assert.ok(drawing.nodes.some(({ shape }) => shape === 'service'))
  })

  test(`${functions} functions of ${services} services: every part has its place, drawn or folded`, () => {
    for (const { id } of [...application.functions, ...application.routes]) assert.equal(drawing.whereabouts(id).own.length, 1, id)
  })

  test(`${functions} functions of ${services} services: the worst are drawn one by one`, () => {
    for (const { about, severity } of findings)
      if (severity === 'critical') assert.ok(drawing.whereabouts(about).own.some((index) => drawing.nodes[index]?.shape === 'function'))
  })
}

test('names of the project are keys of nothing', () => {
  const app = madeUpApplication({ services: 1, functions: 12, suffix: '__proto__' })
  const renamed: Application = {
    ...app,
    functions: app.functions.map((fn, index) =>
      index === 0 ? { ...fn, logicalId: '__proto__', id: functionId(fn.service, '__proto__') } : fn,
    ),
  }
  assert.equal(draw(renamed, []).nodes.filter(({ title }) => title === '__proto__').length, 1)
})
