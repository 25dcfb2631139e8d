import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  alphanumeric,
  functionIdOf,
  httpRouteIdOf,
  methodIdOf,
  normalizedPath,
  pascalCase,
  startCase,
  websocketRouteIdOf,
} from './names.ts'

// https://www.serverless.com/framework/docs/providers/aws/guide/resources#aws-cloudformation-resource-reference
const cases: readonly (readonly [made: string, expected: string])[] = [
  [functionIdOf('hello'), 'HelloLambdaFunction'],
  [functionIdOf('hello-world'), 'HelloDashworldLambdaFunction'],
  [functionIdOf('hello_world'), 'HelloUnderscoreworldLambdaFunction'],
  [functionIdOf('__proto__'), 'UnderscoreUnderscoreprotoUnderscoreUnderscoreLambdaFunction'],
  [alphanumeric('my-bucket.name'), 'Mybucketname'],
  [normalizedPath('users/{userId}/posts'), 'UsersUseridVarPosts'],
  [normalizedPath('{proxy+}'), 'ProxyVar'],
  [normalizedPath('a-b'), 'ADashb'],
  [normalizedPath(''), ''],
  [methodIdOf('users/{id}', 'GET'), 'ApiGatewayMethodUsersIdVarGet'],
  [methodIdOf('', 'ANY'), 'ApiGatewayMethodAny'],
  [httpRouteIdOf('*'), 'HttpApiRouteDefault'],
  [httpRouteIdOf('GET /users/{id}'), 'HttpApiRouteGetUsersIdVar'],
  [websocketRouteIdOf('$connect'), 'SconnectWebsocketsRoute'],
  [websocketRouteIdOf('a.b/c-d_e'), 'aPeriodbSlashcDashdUnderscoreeWebsocketsRoute'],
  [startCase('application/json'), 'ApplicationJson'],
  [pascalCase('list-users'), 'ListUsers'],
]

for (const [made, expected] of cases) test(`makes ${expected}`, () => assert.equal(made, expected))
