import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { looksSecret, redact } from './redact.ts'

const secretNames = [
  'DB_PASSWORD',
  'DbPassword',
  'dbPass',
  'DB_PASS',
  'STRIPE_SECRET_KEY',
  'apiKey',
  'x-api-key',
  'accessKeyId',
  'github.token',
  'Credentials',
  'PGPWD',
  'connectionString',
  'sessionCookie',
  'SENTRY_DSN',
]
const innocentNames = [
  'Type',
  'Runtime',
  'iam:PassRole',
  'PassThrough',
  'AuthorizationType',
  'KmsKeyId',
  'keyName',
  'mapping',
  'Bypass.mode',
  'primaryKey',
  'handler',
  'spin',
]
for (const name of secretNames) test(`${name} promises a secret`, () => assert.equal(looksSecret(name), true))
for (const name of innocentNames) test(`${name} promises none`, () => assert.equal(looksSecret(name), false))

/** A line, and what is shown of it. */
const lines: readonly (readonly [string, string])[] = [
  // Values of keys that promise a secret, in every notation.
  ['  DB_PASSWORD: hunter2', '  DB_PASSWORD: …'],
  ['  DB_PASSWORD: hunter2 # the old one, was hunter1', '  DB_PASSWORD: …'],
  ["  DB_PASSWORD: 'it''s mine'", '  DB_PASSWORD: …'],
  ['"password": "a \\" b", "user": "app"', '"password": …, "user": "app"'],
  ['const apiKey = `abc`; run()', 'const apiKey = …; run()'],
  ['  Environment: { API_TOKEN: ab,cd }', '  Environment: { API_TOKEN: …'],
  ['DB_PASSWORD=hunter2', 'DB_PASSWORD=…'],
  ['const token = "ab" + "hunter2"', 'const token = …'],
  ['client_secret => "x",', 'client_secret => …,'],
  ['  token: "never closed', '  token: …'],
  ['  DB_PASSWORD: ${env:DB_PASSWORD, "hunter2"}', '  DB_PASSWORD: …'],
  ['  Secret: !Sub "${x}hunter2"', '  Secret: …'],
  // What says where a secret is kept, or is too plain to be one.
  ['  DB_PASSWORD: ${ssm:/shop/db-password}', '  DB_PASSWORD: ${ssm:/shop/db-password}'],
  ['  DB_PASSWORD: !Ref DbPassword', '  DB_PASSWORD: !Ref DbPassword'],
  [
    "  DbPassword: '{{resolve:secretsmanager:shop:SecretString:password}}'",
    "  DbPassword: '{{resolve:secretsmanager:shop:SecretString:password}}'",
  ],
  ['  AllowCredentials: true', '  AllowCredentials: true'],
  ['  MinimumPasswordLength: 6', '  MinimumPasswordLength: 6'],
  ['  { passwordRequired: false, user: app }', '  { passwordRequired: false, user: app }'],
  ['  "secrets": {', '  "secrets": {'],
  ['  DbPassword:', '  DbPassword:'],
  // Values that are secrets by their look.
  ['  URL: postgres://app:hunter2@db.example/shop', '  URL: postgres://…@db.example/shop'],
  ['  URL: postgres://app:p@ss@db.example/shop', '  URL: postgres://…@db.example/shop'],
  ['  HOOK: https://hooks.slack.com/services/T0/B0/abc', '  HOOK: https://hooks.slack.com/…'],
  ['  KEY: AKIAIOSFODNN7EXAMPLE', '  KEY: …'],
  ['  header: "Bearer abcdefgh.ijkl"', '  header: "Bearer …"'],
  ['  x: -----BEGIN RSA PRIVATE KEY-----MIIE', '  x: …'],
  ['  x: sk_live_4eC39HqLyjWDarjt', '  x: …'],
  ['  x: 0123456789abcdef0123456789abcdef', '  x: …'],
  ['  MIIEpAIBAAKCAQEA7bq5sVw3kP0x9Zyq2N4mT8', '  …'],
  // What may be done with secrets, and where they are kept, is none.
  ['            - secretsmanager:GetSecretValue', '            - secretsmanager:GetSecretValue'],
  ['  Action: [secretsmanager:GetSecretValue, ssm:GetParameter*]', '  Action: [secretsmanager:GetSecretValue, ssm:GetParameter*]'],
  ['  "Action": "secretsmanager:Get*",', '  "Action": "secretsmanager:Get*",'],
  ["  Action: 'secretsmanager:*'", "  Action: 'secretsmanager:*'"],
  ['  Action: sts:GetSessionToken', '  Action: sts:GetSessionToken'],
  [
    '  Resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-??????',
    '  Resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-??????',
  ],
  [
    '  - !Sub "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:shop-*"',
    '  - !Sub "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:shop-*"',
  ],
  // But nothing else after that word.
  ['  secretsmanager: GetSecretValue', '  secretsmanager: …'],
  ['  secretsmanager:hunter2', '  secretsmanager:…'],
  ['  "secretsmanager":"GetIn4free"', '  "secretsmanager":…'],
  ['  - secretsmanager:GetIn4free', '  - secretsmanager:…'],
  ['  PASSWORD: secretsmanager:GetSecretValue', '  PASSWORD: …'],
  ['  x: secretsmanager:GetSecretValue, token: hunter2', '  x: secretsmanager:GetSecretValue, token: …'],
  // Innocent lines, unchanged.
  ['      - httpApi: POST /orders/{id}', '      - httpApi: POST /orders/{id}'],
  ['      AuthType: NONE', '      AuthType: NONE'],
  ["  Action: 'iam:PassRole'", "  Action: 'iam:PassRole'"],
  ['  Resource: arn:aws:dynamodb:eu-west-1:123456789012:table/orders', '  Resource: arn:aws:dynamodb:eu-west-1:123456789012:table/orders'],
  ['  CodeUri: src/handlers/orders/create-order-handler/index.main', '  CodeUri: src/handlers/orders/create-order-handler/index.main'],
  ['  Endpoint: https://api.example.com/v1/orders', '  Endpoint: https://api.example.com/v1/orders'],
  ['  Runtime: nodejs22.x', '  Runtime: nodejs22.x'],
]
for (const [line, shown] of lines) test(`redact ${line.trim()}`, () => assert.equal(redact(line), shown))

test('a value after a secret key is never shown, whatever it is', () => {
  const value = fc
    .string({ minLength: 8, maxLength: 30 })
    .filter(
      (text) => /[a-z0-9]{4}/i.test(text) && !/["'`{}$!\\\n~[\]|>]/.test(text) && !/^\s*(process|true|false|null|none|\d)/i.test(text),
    )
  const key = fc.constantFrom('password', 'API_TOKEN', 'ClientSecret')
  const notation = fc.constantFrom<(name: string, text: string) => string>(
    (name, text) => `  ${name}: ${text}`,
    (name, text) => `${name}='${text}'`,
    (name, text) => `{"${name}": "${text}"}`,
  )
  fc.assert(
    fc.property(key, value, notation, (name, secret, write) => {
      assert.ok(!redact(write(name, secret)).includes(secret.trim()), write(name, secret))
    }),
  )
})
