import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serviceId } from '../../../model/ids.ts'
import type { Resource } from '../../../model/resource.ts'
import { showText } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import { readDocument } from '../../document/document.ts'
import { projectOf } from '../../project.ts'
import { estateOf } from '../estate.ts'
import { templateOf } from '../from-document.ts'
import { resourcesOf } from '../resources.ts'

/** What the samples of all tests may refer to: an open parameter, an undecided condition, a function, a key, a queue, a role. */
const surroundings = `
Parameters:
  Stage: { Type: String }
  Open: { Type: String }
  Set: { Type: String, Default: 'true' }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { FunctionName: worker } }
  Key: { Type: AWS::KMS::Key }
  Dead: { Type: AWS::SQS::Queue }
  Role: { Type: AWS::IAM::Role }
`

/** All resources of a template that has the surroundings above and these lines (two spaces in) among its resources. */
function resourcesIn(lines: string): readonly Resource[] {
  const file = 'template.yaml'
  const { root, unread } = readDocument(file, surroundings + lines)
  if (root === undefined || unread.length > 0) throw new Error(`the sample is not valid: ${unread.map(({ what }) => what).join(', ')}`)
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

/** For tests: the resource `It` of a type with these properties (YAML in one line), beside other resources. */
export function sample(type: string, properties: string, beside = ''): Resource {
  const found = resourcesIn(`  It: { Type: '${type}', Properties: ${properties} }\n${beside}`).find(({ logicalId }) => logicalId === 'It')
  if (found === undefined) throw new Error('the sample has no resource It')
  return found
}

export type Case = readonly [what: string, properties: string, expected: Readonly<Record<string, unknown>>, beside?: string]

/** One test for each case: a resource of the type with these properties has these settings. */
export function table(type: string, cases: readonly Case[]): void {
  for (const [what, properties, expected, beside] of cases)
    void test(`${type}: ${what}`, () => {
      assert.deepEqual(settings(sample(type, properties, beside), ...Object.keys(expected)), expected)
    })
}

/** For tests: some settings of a resource in short. Several values are an object by condition, an unknown one is '?', an identity is itself. */
export function settings(resource: Resource, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = { ...resource }
  return Object.fromEntries(names.map((name) => [name, short(all[name])]))
}

/** Where and how something is written is not what it is: the settings of a resource in short leave it out. */
const where: ReadonlySet<string> = new Set(['at', 'view', 'document'])

function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isHole) ? showText(value as Text) : value.map(short)
  if (typeof value !== 'object' || value === null) return value
  const one: Readonly<Record<string, unknown>> = { ...value }
  if (one['state'] === 'unknown') return '?'
  if (one['state'] === 'known') return short(one['value'])
  if (one['state'] === 'several')
    return Object.fromEntries(
      (one['options'] as readonly { when: string; value: unknown }[]).map((option) => [option.when, short(option.value)]),
    )
  if (typeof one['id'] === 'string') return one['id']
  if (one['kind'] === 'external') return { external: short(one['name']) }
  return Object.fromEntries(Object.entries(one).flatMap(([name, part]) => (where.has(name) ? [] : [[name, short(part)]])))
}

function isHole(part: unknown): boolean {
  return (
    typeof part === 'object' &&
    part !== null &&
    'kind' in part &&
    ['reference', 'parameter', 'pseudo', 'secret', 'import', 'unknown'].includes(String(part.kind))
  )
}
