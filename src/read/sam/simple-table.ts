import { stringOf } from '../document/node.ts'
import { add, mapUnder, report } from './draft.ts'
import type { Draft } from './draft.ts'
import { tagList } from './intrinsics.ts'
import { given, rewritten } from './properties.ts'
import type { Resource } from './template.ts'

const keyTypes: ReadonlyMap<string, string> = new Map([
  ['String', 'S'],
  ['Number', 'N'],
  ['Binary', 'B'],
])

const own = new Set(['PrimaryKey', 'PropagateTags'])

/** `AWS::Serverless::SimpleTable`: a table with one key, billed by request unless a capacity is given. */
export function expandSimpleTable(draft: Draft, table: Resource): void {
  const { logicalId, properties } = table
  const key = mapUnder(draft, properties, 'PrimaryKey')
  const name = given(key, 'Name') ?? 'id'
  const type = stringOf(given(key, 'Type'))
  if (key !== undefined && (name === 'id' || type === undefined))
    report(draft, 'invalid', `PrimaryKey of ${logicalId} needs Name and Type`, key.at)
  const set = {
    AttributeDefinitions: [{ AttributeName: name, AttributeType: keyTypes.get(type ?? 'String') ?? given(key, 'Type') }],
    KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
    BillingMode: given(properties, 'ProvisionedThroughput') === undefined ? 'PAY_PER_REQUEST' : undefined,
    Tags: tagList(given(properties, 'Tags')),
  }
  const from = { AttributeDefinitions: 'PrimaryKey', KeySchema: 'PrimaryKey' }
  add(draft, rewritten(table, 'AWS::DynamoDB::Table', { without: own, set, from }))
}
