import { attacker, optional, partly, platform, type Field } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const callFields = (at: string): readonly Field[] => [
  attacker(`${at}arguments`, 'object', { note: 'typed by the schema, nothing more' }),
  partly(`${at}source`, 'object', { ...optional, note: 'the parent’s answer: stored data of other users' }),
  platform(`${at}identity`, 'object', { ...optional, note: 'null for API keys' }),
  partly(`${at}identity.claims`, 'object', { ...optional, note: 'the user’s own words, vouched for by the identity provider' }),
  partly(`${at}identity.username`, 'string', optional),
  partly(`${at}identity.resolverContext`, 'object', { ...optional, note: 'the authorizer’s answer' }),
  attacker(`${at}request.headers.*`, 'string'),
  partly(`${at}request.headers.x-forwarded-for`, 'string', optional),
  platform(`${at}request.domainName`, 'string', optional),
  partly(`${at}prev`, 'object', { ...optional, note: 'the answer of the pipeline’s step before' }),
  partly(`${at}stash`, 'object', optional),
]

const resolverFields = (at: string): readonly Field[] => [
  ...callFields(at),
  platform(`${at}info.fieldName`, 'string'),
  platform(`${at}info.parentTypeName`, 'string'),
  attacker(`${at}info.variables`, 'object'),
  attacker(`${at}info.selectionSetList[]`, 'string', { note: 'holds the caller’s aliases' }),
  attacker(`${at}info.selectionSetGraphQL`, 'string'),
]

const resolver = {
  kind: 'graphql',
  provider: 'aws',
  trust: 'as-route',
  retries: 'none',
  partialFailures: false,
  answer: 'value',
  maxBytes: synchronousBytes,
} as const

export const awsGraphql = {
  'aws-appsync-resolver': {
    ...resolver,
    title: 'AppSync direct resolver',
    recognise: [
      { path: 'info.fieldName', type: 'string' },
      { path: 'info.parentTypeName', type: 'string' },
    ],
    fields: resolverFields(''),
    reference: 'https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html',
  },
  'aws-amplify-resolver': {
    ...resolver,
    title: 'Amplify function resolver',
    recognise: [
      { path: 'typeName', type: 'string' },
      { path: 'fieldName', type: 'string' },
      { path: 'request.headers', type: 'object' },
    ],
    fields: [platform('typeName', 'string'), platform('fieldName', 'string'), ...callFields('')],
    reference: 'https://docs.amplify.aws/gen1/javascript/build-a-backend/graphqlapi/custom-business-logic/#structure-of-the-function-event',
  },
  'aws-appsync-batch': {
    ...resolver,
    title: 'AppSync batch resolver',
    recognise: [
      { path: '[].info.fieldName', type: 'string' },
      { path: '[].info.parentTypeName', type: 'string' },
    ],
    batch: '',
    fields: resolverFields('[].'),
    reference: 'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers-js.html',
  },
} satisfies Record<string, TriggerFacts>
