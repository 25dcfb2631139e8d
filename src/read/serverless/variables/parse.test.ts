import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from './parse.ts'
import type { Source, Template } from './parse.ts'

/** Variables in a short form of their own: `<type(parameters):address | fallback>`. */
function show(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : `<${part.sources.map(showSource).join(' | ')}>`)).join('')
}

function showSource(source: Source): string {
  if (source.kind === 'literal') return JSON.stringify(source.value)
  if (source.kind === 'template') return show(source.template)
  const parameters = source.parameters.length === 0 ? '' : `(${source.parameters.map(show).join(';')})`
  return `${source.type}${parameters}:${show(source.address)}`
}

// https://www.serverless.com/framework/docs/guides/variables
const cases: readonly (readonly [written: string, meaning: string])[] = [
  ['plain', 'plain'],
  ['${self:custom.name}', '<self:custom.name>'],
  ['${self:}', '<self:>'],
  ['a-${sls:stage}-b', 'a-<sls:stage>-b'],
  ['${opt:stage, "dev"}', '<opt:stage | "dev">'],
  ["${opt:stage, self:provider.stage, 'dev'}", '<opt:stage | self:provider.stage | "dev">'],
  ['${env:A, null}', '<env:A | null>'],
  ['${env:A, 12}', '<env:A | 12>'],
  ['${env:A, true}', '<env:A | true>'],
  ["${env:A, ''}", '<env:A | "">'],
  ['${file(./config.yml):key}', '<file(./config.yml):key>'],
  ['${file(./config.${sls:stage}.json):${self:key}.x}', '<file(./config.<sls:stage>.json):<self:key>.x>'],
  ["${file('./with space.yml')}", '<file(./with space.yml):>'],
  ['${ssm(eu-west-1, raw):/a/b}', '<ssm(eu-west-1;raw):/a/b>'],
  ['${ssm:/a/b~true}', '<ssm:/a/b~true>'],
  ['${cf.eu-west-1:stack.Out}', '<cf.eu-west-1:stack.Out>'],
  ['${strToBool(${ssm:/flag})}', '<strToBool(<ssm:/flag>):>'],
  ['${self:custom.x.${sls:stage}, ${self:custom.y}}', '<self:custom.x.<sls:stage> | <self:custom.y>>'],
  ["${opt:a, 'x-${self:b}'}", '<opt:a | x-<self:b>>'],
  ["${opt:a, 'with, comma and } brace'}", '<opt:a | "with, comma and } brace">'],
  ['${ self:a , opt:b }', '<self:a | opt:b>'],
  ['${${self:kind}}', '<<self:kind>>'],
  // CloudFormation's own.
  ['${AWS::Region}', '${AWS::Region}'],
  ['${Table.Arn}', '${Table.Arn}'],
  ['${table}', '${table}'],
  ['${!Literal}', '${!Literal}'],
  ['arn:${AWS::Partition}:${self:x}', 'arn:${AWS::Partition}:<self:x>'],
  ['${Foo-${self:x}}', '${Foo-<self:x>}'],
  // Nobody's.
  ['${}', '${}'],
  ['${ }', '${ }'],
  ['${:x}', '${:x}'],
  ['${self:a', '${self:a'],
  ['}${', '}${'],
  ['$self:a', '$self:a'],
  ['\\${self:a}', '${self:a}'],
  ['\\${self:a} ${self:b}', '${self:a} <self:b>'],
]

for (const [written, meaning] of cases) test(`parses ${written}`, () => assert.equal(show(parse(written)), meaning))

test('other delimiters', () => {
  assert.equal(show(parse('${{self:a}} ${AWS::Region} ${self:b}', { open: '${{', close: '}}' })), '<self:a> ${AWS::Region} ${self:b}')
})

test('nesting beyond all measure is a variable without sources', () => {
  const depth = 200
  const [only] = parse('${self:'.repeat(depth) + 'x' + '}'.repeat(depth))
  assert.ok(typeof only === 'object')
})

const fragments = fc.constantFrom('${', '}', 'self:', 'opt:a', ', ', "'", '"', '(', ')', ':', 'file(', '\\', ' ', 'x', '${{', '$')

test('reads whatever is written, in time', () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 60 }), (parts) => {
      parse(parts.join(''))
    }),
  )
  for (const evil of ['${self:', '${', '${A', "${opt:a, '", '${a(', ', ']) {
    const started = performance.now()
    parse(evil.repeat(20_000))
    parse(`\${opt:a${evil.repeat(20_000)}}`)
    assert.ok(performance.now() - started < 3000, evil)
  }
})

test('text without an opening stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('${')),
      (text) => assert.deepEqual(parse(text), [text]),
    ),
  )
})
