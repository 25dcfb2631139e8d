import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unverified } from './unverified.ts'

const bad: readonly (readonly [string, string])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ['PYTHONHTTPSVERIFY', '0'],
  ['GIT_SSL_NO_VERIFY', 'true'],
  ['GIT_SSL_NO_VERIFY', '1'],
  ['CURL_INSECURE', '1'],
  ['ES_INSECURE_SKIP_VERIFY', 'true'],
  ['DISABLE_SSL_VERIFICATION', 'true'],
  ['VERIFY_SSL', 'False'],
  ['DB_SSL_VERIFY', 'no'],
  ['NPM_CONFIG_STRICT_SSL', 'false'],
  ['PGSSLMODE', 'disable'],
  ['NODE_OPTIONS', '--enable-source-maps --tls-min-v1.0'],
  ['NODE_OPTIONS', '--insecure-http-parser'],
  ['DATABASE_URL', 'postgres://db.shop.io/kiosk?sslmode=disable'],
  ['DATABASE_URL', 'postgres://${}/kiosk?sslmode=disable'],
  ['MYSQL', 'jdbc:mysql://db.shop.io/kiosk?useSSL=false'],
  ['MONGO', 'mongodb://db.shop.io/?tls=true&tlsAllowInvalidCertificates=true'],
  ['SQL', 'Server=db.shop.io;Encrypt=true;TrustServerCertificate=true;'],
]
const innocent: readonly (readonly [string, string])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', ''],
  ['PYTHONHTTPSVERIFY', '1'],
  ['GIT_SSL_NO_VERIFY', 'false'],
  ['GIT_SSL_NO_VERIFY', ''],
  ['CURL_INSECURE', '0'],
  ['VERIFY_SSL', 'true'],
  ['VERIFY_EMAIL', 'false'],
  ['SSL_CERT_FILE', '/etc/ssl/ca.pem'],
  ['NODE_EXTRA_CA_CERTS', '/var/task/ca.pem'],
  ['NODE_OPTIONS', '--enable-source-maps'],
  ['NODE_OPTIONS', '--tls-min-v1.2'],
  ['PGSSLMODE', 'verify-full'],
  ['PGSSLMODE', 'require'],
  ['DATABASE_URL', 'postgres://db.shop.io/kiosk?sslmode=verify-full'],
  ['DATABASE_URL', 'postgres://localhost/kiosk?sslmode=disable'],
  ['DATABASE_URL', 'postgres://db:5432/kiosk?sslmode=disable'],
  ['MONGO', 'mongodb://db.shop.io/?tls=true'],
  ['QUERY', 'ssl'],
  ['STAGE', 'dev'],
]
for (const [name, value] of bad) test(`${name}=${value}`, () => assert.notEqual(unverified(name, value), undefined))
for (const [name, value] of innocent) test(`${name}=${value} is fine`, () => assert.equal(unverified(name, value), undefined))
