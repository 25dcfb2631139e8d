import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { argumentOf, fullName, readDeclarations, textIn } from './declarations.ts'
import type { Expression } from './expression.ts'

/** An expression as it would be written, `?` for what is not told. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'text':
      return JSON.stringify(expression.value)
    case 'constant':
      return String(expression.value)
    case 'name':
      return expression.path
    case 'list':
      return `[${expression.items.map(written).join(', ')}]`
    case 'call':
      return `${expression.callee}(${expression.arguments.map(({ name, value }) => `${name === undefined ? '' : `${name}=`}${written(value)}`).join(', ')})`
    case 'other':
      return '?'
  }
}

suite('expressions of Python', () => {
  const rows: readonly (readonly [source: string, expected: string])[] = [
    ["'a'", '"a"'],
    ['\'a\' "b"', '"ab"'],
    ['"""a\nb"""', '"a\\nb"'],
    ["r'a\\d'", '"a\\\\d"'],
    ["b'a'", '"a"'],
    ["f'a{b}'", '?'],
    ["'a\\n'", '?'],
    ["'a' + b", '?'],
    ['1', '1'],
    ['1_000', '1000'],
    ['True', 'true'],
    ['None', 'null'],
    ['a.b.C', 'a.b.C'],
    ['[a, "b"]', '[a, "b"]'],
    ["('GET', 'POST',)", '["GET", "POST"]'],
    ["('one')", '"one"'],
    ['[x for x in y]', '?'],
    ['f(1, a=g("x"), b=[1])', 'f(1, a=g("x"), b=[1])'],
    ['f(a == b)', 'f(?)'],
    ['f(**options)', 'f(?)'],
    ['f(1).g(2)', '?'],
    ['a if b else c', '?'],
    ['lambda x: x', '?'],
    ["{'a': 1}", '?'],
    ['f(\n  1,  # one\n  2\n)', 'f(1, 2)'],
  ]
  for (const [source, expected] of rows)
    test(source, () => {
      const { values } = readDeclarations('a.py', `x = ${source}\n`)
      const value = values.get('x')
      assert.equal(value === undefined ? undefined : written(value), expected)
    })
})

const source = `'''A file.

def not_this(): pass
'''
import azure.functions as func, json
import os.path
from .shared import run as go, (stop)
from azure.functions import (
    FunctionApp,
    AuthLevel as Level,
)

NAME: str = 'orders'
app = func.FunctionApp(http_auth_level=func.AuthLevel.ANONYMOUS)
app.register_functions(go.bp); total = 1

@app.route(route=NAME, \\
           methods=['GET'])
@plain
async def take(req: func.HttpRequest, *rest, size: int = max(1, 2), **more) -> str:
    inner = 'x'
    @app.route(route='inner')
    def nested(): return "def no(): pass"
    return 'a' if req else 'b'

class Group:
\tdef method(self, x): pass

if total:
    def sometimes(): pass
`

test('what a file declares', () => {
  const read = readDeclarations('app.py', source)
  assert.deepEqual(
    read.functions.map(({ name, decorators, parameters, topLevel, at }) => [
      name,
      decorators.map(written).join(' '),
      parameters.join(' '),
      topLevel,
      at.line,
    ]),
    [
      ['take', 'app.route(route=NAME, methods=["GET"]) plain', 'req size', true, 20],
      ['nested', 'app.route(route="inner")', '', false, 23],
      ['method', '', 'self x', false, 27],
      ['sometimes', '', '', false, 30],
    ],
  )
  assert.deepEqual(
    [...read.values].map(([name, value]) => `${name} ${written(value)}`),
    ['NAME "orders"', 'app func.FunctionApp(http_auth_level=func.AuthLevel.ANONYMOUS)', 'total 1'],
  )
  assert.deepEqual(read.calls.map(written), ['app.register_functions(go.bp)'])
  for (const [name, expected] of [
    ['func.AuthLevel.X', 'azure.functions.AuthLevel.X'],
    ['Level.X', 'azure.functions.AuthLevel.X'],
    ['FunctionApp', 'azure.functions.FunctionApp'],
    ['go.bp', '.shared.run.bp'],
    ['stop', '.shared.stop'],
    ['os.path', 'os.path'],
    ['other', 'other'],
  ] as const)
    assert.equal(fullName(read, name), expected)
  const [route] = read.functions[0]?.decorators ?? []
  assert.ok(route?.kind === 'call')
  assert.equal(textIn(read, argumentOf(route, 'route', 0)), 'orders')
  assert.equal(argumentOf(route, 'auth_level', 4), undefined)
})

test('any text is read to its end', () => {
  const pieces = fc.constantFrom(
    'def f(',
    '@a.b',
    '"',
    "'''",
    '\\\n',
    '(',
    ')',
    '[',
    '\n',
    ' ',
    '\t',
    '=',
    'f"{',
    '#',
    ',',
    'import ',
    'from ',
    'x',
    '1',
    ';',
    ':',
  )
  fc.assert(fc.property(fc.array(pieces), (parts) => void readDeclarations('a.py', parts.join(''))))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDeclarations('a.py', text)))
})
