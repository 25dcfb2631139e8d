import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectors, connectorType } from './connectors.ts'

const variables = new Set([
  'AWS::Partition',
  'AWS::Region',
  'AWS::AccountId',
  'Source.Arn',
  'Source.ResourceId',
  'Source.Qualifier',
  'Destination.Arn',
  'Destination.Name',
])

test('there are 31 pairs, each once, from 11 types of source', () => {
  assert.equal(connectors.length, 31)
  assert.equal(new Set(connectors.map(({ source, destination }) => `${source} ${destination}`)).size, 31)
  assert.equal(new Set(connectors.map(({ source }) => source)).size, 11)
})

test('every action is well formed and every variable is known', () => {
  for (const { source, destination, grants } of connectors) {
    const pair = `${source} to ${destination}`
    const all = Object.values(grants).flat()
    assert.ok(all.length > 0, pair)
    for (const grant of all) {
      for (const each of grant.actions) assert.match(each, /^[a-z0-9-]+:[A-Za-z*]+$/, pair)
      for (const [, variable = ''] of JSON.stringify(grant).matchAll(/\$\{([^}]+)\}/g))
        assert.ok(variables.has(variable), `${pair} ${variable}`)
    }
  }
})

test('a policy of a resource names a principal and where it comes from, a policy of a role does not', () => {
  for (const { source, destination, target, grants } of connectors) {
    for (const grant of Object.values(grants).flat()) {
      const ofRole = target.endsWith(' role')
      assert.equal(grant.principal === undefined, ofRole, `${source} to ${destination}`)
      assert.equal(grant.conditions === undefined, ofRole, `${source} to ${destination}`)
    }
  }
})

test('a combination names only access that the pair has', () => {
  for (const { combinations = [], grants } of connectors) {
    for (const access of combinations.flat()) assert.ok(grants[access])
  }
})

test('the types of SAM are looked up by what they become', () => {
  assert.equal(connectorType('AWS::Serverless::Function'), 'AWS::Lambda::Function')
  assert.equal(connectorType('AWS::SQS::Queue'), 'AWS::SQS::Queue')
})
