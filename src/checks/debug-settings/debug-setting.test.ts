import assert from 'node:assert/strict'
import { test } from 'node:test'
import { debugSetting } from './debug-setting.ts'

const cases: readonly (readonly [string, string, string | undefined])[] = [
  ['FLASK_DEBUG', '1', 'debug'],
  ['DJANGO_DEBUG', 'True', 'debug'],
  ['DEBUG', '*', 'debug'],
  ['DEBUG', 'true', 'debug'],
  ['NODE_OPTIONS', '--enable-source-maps --inspect=0.0.0.0:9229', 'debug'],
  ['JAVA_TOOL_OPTIONS', '-agentlib:jdwp=transport=dt_socket', 'debug'],
  ['PYTHONBREAKPOINT', 'pdb.set_trace', 'debug'],
  ['NODE_ENV', 'development', 'development'],
  ['LOG_LEVEL', 'DEBUG', 'log'],
  ['logLevel', 'trace', 'log'],
  ['POWERTOOLS_LOGGER_LOG_EVENT', 'true', 'log'],
  ['FLASK_DEBUG', '0', undefined],
  ['DJANGO_DEBUG', 'False', undefined],
  ['DEBUG', '', undefined],
  ['DEBUG', 'false', undefined],
  ['DEBUG', 'shop:*', undefined],
  ['DEBUG_TABLE', 'true', undefined],
  ['NODE_OPTIONS', '--enable-source-maps', undefined],
  ['NODE_OPTIONS', '--require ./inspect-me.js', undefined],
  ['PYTHONBREAKPOINT', '0', undefined],
  ['PYTHONBREAKPOINT', '', undefined],
  ['NODE_ENV', 'production', undefined],
  ['NODE_ENV', 'dev', undefined],
  ['STAGE', 'development', undefined],
  ['LOG_LEVEL', 'info', undefined],
  ['LOG_LEVEL', 'warn', undefined],
  ['BLOG_LEVEL', 'info', undefined],
]
for (const [name, value, kind] of cases)
  test(`${name}=${value}: ${kind ?? 'nothing'}`, () => assert.equal(debugSetting(name, value)?.kind, kind))
