import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { literalSecret } from './literal-secret.ts'

// Put together here, so that no tool takes this file for a leak.
const upper = 'QX7ZB2MVLRW4TJ6KCPNY'
const mixed = 'Vq7rT2mXw9LzB4ndK6sYh3GfJ8pRcAeU5'
const hex = '9f3ac17e5b2d48600c71fa93be84d2165a0e7c39'

const secrets: readonly (readonly [name: string, value: string])[] = [
  ['KEY_ID', `AKIA${upper.slice(0, 16)}`],
  ['X', `-----BEGIN RSA ${'PRIVATE KEY'}-----\nMIIE`],
  ['X', `-----BEGIN ${'PRIVATE KEY'}-----`],
  ['STRIPE', `sk_${'live'}_${mixed}`],
  ['HOOK', `whsec_${mixed}`],
  ['BOT', `ghp_${mixed}${mixed.slice(0, 6)}`],
  ['BOT', `github_pat_${mixed}`],
  ['CI', `glpat-${mixed.slice(0, 20)}`],
  ['NOTIFY', `xoxb-${'17653672481'}-${mixed}`],
  ['NOTIFY_URL', `https://hooks.slack.com/services/T0${upper.slice(0, 8)}/B0${upper.slice(0, 8)}/${mixed.slice(0, 24)}`],
  ['MAPS', `AIza${mixed}${mixed.slice(0, 2)}`],
  ['MAIL', `SG.${mixed.slice(0, 22)}.${mixed}${mixed.slice(0, 10)}`],
  ['MODEL', `sk-ant-${mixed}`],
  ['MODEL', `sk-proj-${mixed}`],
  ['TOKEN', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiIsImlhdCI6MX0.${mixed}`],
  ['DATABASE_URL', 'postgres://kiosk:Wint3r-Kranz@db.shop.io:5432/kiosk'],
  ['DATABASE_URL', 'mysql://root:Wint3rKranz@${}:3306/app'],
  ['MONGO', 'mongodb+srv://app:hunter2222@cluster0.mongodb.net'],
  ['REDIS_URL', 'redis://:Tr0ub4dor3@cache.shop.io:6379'],
  ['SQL', 'Server=tcp:shop.database.windows.net,1433;User ID=app;Password=Wint3rKranz!;'],
  ['DSN', 'host=db.shop.io user=app password=Wint3rKranz dbname=app'],
  ['STORAGE', `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${'Ab3'.repeat(28)}Ab==`],
  ['DB_PASSWORD', 'Wint3rKranz'],
  ['DB_PASSWORD', 'password'],
  ['DB_PASSWORD', 'summer'],
  ['dbPassword', 'hunter2x'],
  ['MYSQL_PWD', 'hunter2x'],
  ['SMTP_PASS', 'hunter2x'],
  ['PGPASSWORD', 'hunter2x'],
  ['MasterUserPassword', 'Adm1nAdm1n'],
  ['JWT_SECRET', 'kiosk-sign-Vq7rT2mXw9LzB4ndK6'],
  ['JWT_SECRET', 'my-super-secret-key'],
  ['SESSION_SECRET', 'keyboard cat'],
  ['CLIENT_SECRET', mixed],
  ['clientSecret', hex],
  ['API_KEY', hex],
  ['API_KEY_PROD', mixed],
  ['apiKey2', mixed],
  ['STRIPE_APIKEY', mixed],
  ['ENCRYPTION_KEY', hex],
  ['AUTH_TOKEN', mixed],
  ['GITHUB_TOKEN', hex],
  ['SLACK_SIGNING_SECRET', hex],
  ['SUPABASE_SERVICE_ROLE_KEY', mixed],
  ['PAYMENT_KEY', `pay_${'live'}_4fT9kQz2Wm7XvB1cNs8RyL6h`],
  ['SEGMENT_WRITE_KEY', mixed],
  ['PASSWORD_SALT', mixed],
  ['MAIL_CREDENTIALS', mixed],
  ['API_SECRET_BASE64', 'c2VjcmV0LXNlY3JldC1zZWNyZXQ='],
]

const innocent: readonly (readonly [name: string, value: string])[] = [
  // filled in later
  ['DB_PASSWORD', ''],
  ['DB_PASSWORD', 'changeme'],
  ['DB_PASSWORD', 'CHANGE_ME'],
  ['DB_PASSWORD', 'xxxxxxxx'],
  ['DB_PASSWORD', '********'],
  ['DB_PASSWORD', '<password>'],
  ['DB_PASSWORD', 'your-password'],
  ['DB_PASSWORD', 'YOUR_PASSWORD_HERE'],
  ['DB_PASSWORD', 'example'],
  ['DB_PASSWORD', 'test'],
  ['DB_PASSWORD', '${DB_PASSWORD}'],
  ['DB_PASSWORD', '${}'],
  ['DB_PASSWORD', '{{resolve:ssm:/db/password}}'],
  ['DB_PASSWORD', '$DB_PASSWORD'],
  ['DB_PASSWORD', '__DB_PASSWORD__'],
  ['API_KEY', 'REPLACE_ME'],
  ['API_KEY', 'replace-with-your-key'],
  ['API_KEY', 'your_api_key'],
  ['API_KEY', 'TODO'],
  ['API_KEY', 'dummy-key'],
  ['API_KEY', 'none'],
  ['API_KEY', 'abc123'],
  ['AWS_SECRET_ACCESS_KEY', 'DUMMYEXAMPLEKEY'],
  ['API_KEY', 'null'],
  ['AWS_KEY', `AKIA${'IOSFODNN7'}EXAMPLE`],
  ['GITHUB_TOKEN', `ghp_${'x'.repeat(36)}`],
  // says where, not what
  ['SECRET_ARN', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf'],
  ['DB_SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf'],
  ['DB_SECRET', 'prod/db/credentials'],
  ['DB_SECRET', 'shop-db-secret'],
  ['DATABASE_SECRET', 'DatabaseSecret'],
  ['SECRET_NAME', 'prod/db'],
  ['DB_PASSWORD', '/shop/prod/db/password'],
  ['DB_PASSWORD', 'shop/prod/password'],
  ['DB_PASSWORD', 'SHOP_DB_PASSWORD'],
  ['API_KEY_PARAMETER', '/shop/prod/key'],
  ['PRIVATE_KEY', 'certs/private.pem'],
  ['PRIVATE_KEY', 'private.pem'],
  ['SIGNING_KEY', 'alias/signing'],
  ['KMS_KEY_ID', '1234abcd-12ab-34cd-56ef-1234567890ab'],
  ['KMS_KEY', '1234abcd-12ab-34cd-56ef-1234567890ab'],
  ['API_KEY_ID', mixed],
  ['TOKEN_URL', 'https://login.shop.io/oauth/token'],
  ['ACCESS_TOKEN', 'https://login.shop.io/oauth/token'],
  ['AUTH_TOKEN_HEADER', 'Authorization'],
  ['AUTH_TOKEN', 'x-auth-token'],
  // says something about it
  ['PASSWORD_MIN_LENGTH', '12'],
  ['PASSWORD_POLICY', 'strict-policy-2024'],
  ['PASSWORD_RESET_TEMPLATE', 'reset-v2'],
  ['RESET_PASSWORD', 'reset-your-account-42'],
  ['USE_PASSWORD', 'true'],
  ['HAS_TOKEN', 'maybe-later'],
  ['TOKEN_TTL', '3600'],
  ['TOKEN_EXPIRATION', '15m'],
  ['SESSION_TOKEN', '0'],
  ['MAX_TOKENS', '4096'],
  ['TOKENS', '4096'],
  ['NEXT_TOKEN', 'eyJub3QiOiJhIHRva2VuIn0'],
  ['SECRET_ROTATION', 'enabled'],
  ['SECRETS_EXTENSION_CACHE_ENABLED', 'true'],
  ['CREDENTIALS_PROVIDER', 'environment'],
  ['ALLOW_CREDENTIALS', 'true'],
  ['AUTH', 'cognito'],
  ['DB_PASSWORD', 'false'],
  ['PIN', '1234'],
  // keys that open nothing
  ['KEY_PREFIX', 'orders/incoming'],
  ['PUBLIC_KEY', mixed],
  ['JWT_PUBLIC_KEY', mixed],
  ['STRIPE_PUBLISHABLE_KEY', `pk_${'live'}_${mixed}`],
  ['TABLE_KEY', 'orderId'],
  ['CACHE_KEY', `v1:${mixed}`],
  ['PARTITION_KEY', 'pk'],
  ['SORT_KEY', 'createdAt'],
  ['PRIMARY_KEY', 'id'],
  ['OBJECT_KEY', 'incoming/2024/report.csv'],
  ['S3_KEY', 'a1b2c3d4e5f6a1b2c3d4e5f6'],
  ['KEY', 'orderId'],
  ['FEATURE_FLAG_KEY', 'new-checkout'],
  ['RECAPTCHA_SITE_KEY', mixed],
  ['NEXT_PUBLIC_MAPS_KEY', mixed],
  ['POWERTOOLS_SERVICE_NAME', 'payment'],
  ['PAYMENT_KEY', 'payment-key'],
  ['LICENSE', 'Apache-2.0'],
  // other things with long values
  ['TABLE_NAME', 'shop-prod-OrdersTable-1ABCDEF2GHIJK'],
  ['IMAGE_DIGEST', `sha256:${hex}`],
  ['COMMIT', hex],
  ['USER_POOL_ID', 'eu-west-1_aB3dE5fG7'],
  ['CLIENT_ID', '3n4b5urk1ft4fl3mg5e62d9ado'],
  ['CERTIFICATE', '-----BEGIN CERTIFICATE-----\nMIIC'],
  ['PUBLIC', '-----BEGIN PUBLIC KEY-----\nMIIB'],
  ['QUEUE_URL', 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders'],
  ['SENTRY_DSN', 'https://9f3ac17e5b2d48600c71fa93be84d216@o42.ingest.sentry.io/7'],
  ['PATH', '/opt/bin:/usr/bin'],
  ['PWD', '/var/task'],
  ['LAYER', 'arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53'],
  // connection strings without a password of their own
  ['DATABASE_URL', 'postgres://db.shop.io:5432/kiosk'],
  ['DATABASE_URL', 'postgres://app@db.shop.io/kiosk'],
  ['DATABASE_URL', 'postgres://app:${}@db.shop.io/kiosk'],
  ['DATABASE_URL', 'postgres://user:password@host:5432/db'],
  ['DATABASE_URL', 'postgresql://user:<password>@db.shop.io/db'],
  ['ENDPOINT', 'https://search.shop.io:9200/a@b'],
  ['ENDPOINT', 'http://localhost:8000'],
  ['SQL', 'Server=db.shop.io;Integrated Security=true;Password=${};'],
]

describe('is a secret', () => {
  for (const [index, [name, value]] of secrets.entries())
    test(`${name} (${index})`, () => assert.notEqual(literalSecret(name, value), undefined))
})

describe('is none', () => {
  for (const [index, [name, value]] of innocent.entries())
    test(`${name} (${index})`, () => assert.equal(literalSecret(name, value), undefined))
})

test('the answer never holds the value', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), (value) => {
      const found = literalSecret('DB_PASSWORD', `x9${value}`)
      assert.ok(found === undefined || !JSON.stringify(found).includes(value))
    }),
  )
})

test('no value takes long', () => {
  const parts = ['eyJ', 'a', '.', '-', '://', ':', '@', 'AccountKey=', 'password=', 'AKIA', '-----BEGIN ', ' ', ';']
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.constantFrom(...parts), (a, b) => {
      const before = performance.now()
      literalSecret('PAYMENT_KEY', (a + b).repeat(50_000))
      assert.ok(performance.now() - before < 1000)
    }),
    { numRuns: 60 },
  )
})
