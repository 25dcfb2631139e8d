import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownShape } from '../link/shapes.ts'
import { canHaveLineBreaks } from './line-breaks.ts'
import { belonging } from './ownership.ts'
import { isKept, sensitiveAt } from './sensitive-names.ts'

test('what stands at a path, by its last names', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['body.<json>.password', 'a password'],
    ['body.<json>.card.number', 'a payment card'],
    ['headers.authorization', 'a credential (authorization)'],
    ['headers.Cookie', 'a credential (Cookie)'],
    ['request.userAttributes.birthdate', 'a date of birth'],
    ['Records.0.dynamodb.NewImage.iban.S', 'a bank account'],
    ['detail.socialSecurityNumber', 'a national identity number'],
    ['body.<json>.nextToken', undefined],
    ['pathParameters.id', undefined],
    ['requestContext.http.sourceIp', undefined],
    ['body.<json>.passwordPolicy', undefined],
    ['headers.host', undefined],
  ]
  for (const [path, what] of table) assert.equal(sensitiveAt(path.split('.'))?.what, what, path)
})

test('what is passed on in another form shows nothing', () => {
  for (const name of ['lastFour', 'passwordHash', 'hasCard', 'cardLength', 'maskedCard'])
    assert.equal(isKept(unknownShape, [name]), false, name)
  for (const name of ['card', 'password', 'history']) assert.equal(isKept(unknownShape, [name]), true, name)
  assert.equal(isKept({ ...unknownShape, types: 4 }, ['password']), false, 'yes or no')
  assert.equal(isKept({ ...unknownShape, types: 2 }, ['card']), false, 'a number')
})

test('headers and request lines have no line breaks', () => {
  for (const path of ['headers.origin', 'multiValueHeaders.x.0', 'rawPath', 'rawQueryString', 'Records.0.cf.request.querystring'])
    assert.equal(canHaveLineBreaks({ kind: 'event', path: path.split('.') }), false, path)
  for (const path of ['queryStringParameters.name', 'body', 'pathParameters.id', 'body.<json>.headers.x', 'rawQueryString.<url>'])
    assert.equal(canHaveLineBreaks({ kind: 'event', path: path.split('.') }), true, path)
})

test('whose records they are', () => {
  assert.equal(belonging(['Invoices', 'id']), 'one')
  assert.equal(belonging(['lab-results', 'results']), 'one')
  assert.equal(belonging(['Products', 'productId']), 'all')
  assert.equal(belonging(['Things', 'id']), 'unknown')
  assert.equal(belonging(['Products', 'orders']), 'one')
})
