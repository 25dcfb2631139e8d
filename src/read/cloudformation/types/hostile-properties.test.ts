import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { serviceId } from '../../../model/ids.ts'
import type { Resource } from '../../../model/resource.ts'
import { readJson } from '../../document/json.ts'
import { projectOf } from '../../project.ts'
import { estateOf } from '../estate.ts'
import { templateOf } from '../from-document.ts'
import { resourcesOf } from '../resources.ts'
import { resourceReaders } from './index.ts'

function read(template: unknown): readonly Resource[] {
  const file = 'template.json'
  const { root } = readJson(file, JSON.stringify(template))
  assert.ok(root !== undefined)
  const service = {
    id: serviceId('app'),
    name: 'app',
    framework: 'cloudformation',
    provider: 'aws',
    stage: undefined,
    at: { file, line: 1, column: 1 },
  } as const
  return resourcesOf(estateOf([templateOf(root, { file, service }).template], projectOf(new Map())))
}

/** All words that the readers ask for, so that what is made at random gets past the first key. */
const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const words = [
  ...new Set(
    sources.flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/'([A-Za-z][A-Za-z0-9.-]{2,40})'/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  ),
]
const companionTypes = [
  ...new Set(
    sources.flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/'(AWS::\w+::\w+)'/g)].map((match) => match[1] ?? ''),
    ),
  ),
]

const name = fc.constantFrom('A', 'B', 'C')
const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '',
  '*',
  '{{resolve:ssm:/x}}',
  '{"States":{"A":{"Type":"Task"}}}',
  '[[',
  '${A}',
  '${!A}',
  '\u{e000}0\u{e001}',
  '/*',
  'arn:aws:states:::lambda:invoke',
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(fc.constantFrom(...words), odd, fc.boolean(), fc.integer(), fc.constant(null)),
    fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: odd }), tie('value'), {
      maxKeys: 6,
    }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.record({ Ref: fc.oneof(name, fc.constantFrom('Open', 'AWS::Region', 'AWS::NoValue', 'Nobody')) }),
    fc.record({ 'Fn::GetAtt': fc.tuple(name, fc.constant('Arn')) }),
    fc.record({
      'Fn::Sub': fc.constantFrom('${A}', '{"Statement":{"Effect":"${Open}"}}', '{"States":{"${A}":{"Type":"Task","Resource":${B.Arn}}}}'),
    }),
    fc.record({ 'Fn::If': fc.tuple(fc.constantFrom('IsProd', 'Never'), tie('value'), tie('value')) }),
  ),
}))
const resource = fc.record({
  Type: fc.constantFrom(...companionTypes, 'AWS::Lambda::Function', 'AWS::IAM::Role'),
  Properties: fc.dictionary(fc.constantFrom(...words), value, { maxKeys: 12 }),
})

test('whatever the properties are, the readers answer, in plain data', () => {
  fc.assert(
    fc.property(fc.record({ A: resource, B: resource, C: resource }), (resources) => {
      const found = read({
        Parameters: { Open: { Type: 'String' } },
        Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Open' }, 'prod'] } },
        Resources: resources,
      })
      assert.equal(structuredClone(found).length, found.length)
    }),
    { numRuns: 300 },
  )
})

test('every type reads properties of any form', () => {
  for (const type of resourceReaders.keys())
    for (const properties of [undefined, null, 'text', 7, [], {}, { Ref: 'Open' }])
      assert.equal(
        read({ Parameters: { Open: { Type: 'String' } }, Resources: { It: { Type: type, Properties: properties } } }).length,
        1,
        `${type} with ${JSON.stringify(properties)}`,
      )
})

test('conditions inside conditions do not multiply without end', () => {
  const depth = 40
  const conditions = Object.fromEntries(
    Array.from({ length: depth * 2 }, (_, index) => [`C${index}`, { 'Fn::Equals': [{ Ref: 'Open' }, String(index)] }]),
  )
  const nested = (from: number, leaf: unknown): unknown =>
    Array.from({ length: depth }).reduce((inner: unknown, _, index) => ({ 'Fn::If': [`C${from + index}`, leaf, inner] }), false)
  const properties = { SSESpecification: { SSEEnabled: nested(0, true), KMSMasterKeyId: nested(depth, 'alias/x') } }
  const [table] = read({
    Parameters: { Open: { Type: 'String' } },
    Conditions: conditions,
    Resources: { It: { Type: 'AWS::DynamoDB::Table', Properties: properties } },
  })
  assert.equal(table?.kind === 'table' ? table.encryption.state : undefined, 'unknown')
})

test('JSON nested without end is not followed', () => {
  const definition = `{"States":${'{"A":{"Type":"Parallel","Branches":[{"States":'.repeat(20_000)}`
  const [machine] = read({ Resources: { It: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: definition } } } })
  assert.equal(machine?.kind === 'workflow' ? machine.states.state : undefined, 'unknown')
})
