import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { modesOfFields, openedByKey } from './graphql-schema.ts'

describe('what an API key opens', () => {
  const schema = `
    # type Query { commented: Int }
    """ type Query { described: Int } """
    schema { query: Query mutation: Changes }
    type Order @aws_cognito_user_pools { id: ID! type: String }
    type Query {
      "a { description"
      products(category: String = "a}", limit: Int): [Product!]!
      orders(of: ID!): [Order!]! @aws_cognito_user_pools(cognito_groups: ["staff"])
      status: String @aws_api_key @aws_iam
    }
    extend type Changes @aws_iam { order(input: OrderInput!): Order note: Boolean @aws_api_key }
    type Subscription { ordered: Order @aws_subscribe(mutations: ["order"]) }
  `
  const cases: readonly [string, string, boolean, readonly string[]][] = [
    ['as the default mode', schema, true, ['Query.products', 'Query.status', 'Changes.note', 'Subscription.ordered']],
    ['as a further mode', schema, false, ['Query.status', 'Changes.note']],
    ['a schema where every operation has a mode', 'type Query @aws_iam { a: Int }', true, []],
    ['a type that is no root', 'type Thing { a: Int }', true, []],
    ['an unfinished schema', 'type Query {', true, []],
  ]
  for (const [name, text, byDefault, expected] of cases) test(name, () => assert.deepEqual(openedByKey(text, byDefault), expected))

  test('the modes of fields', () => {
    const modes = modesOfFields(schema)
    assert.deepEqual(modes.get('Query.products'), undefined)
    assert.deepEqual(modes.get('Query.status'), ['aws_api_key', 'aws_iam'])
    assert.deepEqual(modes.get('Changes.order'), ['aws_iam'])
    assert.deepEqual(modes.get('Order.id'), ['aws_cognito_user_pools'])
  })

  test('any text is read to its end', () => {
    const words = fc.constantFrom('type', 'schema', 'Query', '{', '}', '(', ')', ':', '@', 'aws_api_key', '"', '"""', '#', '\n')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.boolean(), (parts, byDefault) => void openedByKey(parts.join(' '), byDefault)),
    )
  })
})
