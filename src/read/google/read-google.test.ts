import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { valueOf } from '../../model/known.ts'
import { noOptions, projectOf, readProject } from '../index.ts'

const framework = { 'requirements.txt': 'functions-framework==3.*\nflask\n' }
type Files = Readonly<Record<string, string>>

/** `hello main.py http /hello` */
function found(files: Files): readonly string[] {
  const app = readProject(projectOf(new Map(Object.entries(files))), noOptions)
  return app.functions.map((fn) => {
    const code = valueOf(fn.code)
    const route = app.routes.find(({ target }) => valueOf(target)?.kind === 'function' && fn.triggers.some((one) => one.kind === 'http'))
    const access = route === undefined ? [] : [route.authorization.state]
    return [fn.logicalId, code?.file, code?.called?.with[0]?.type, ...fn.triggers.map(({ kind }) => kind), ...access].join(' ')
  })
}

suite('Google functions in Python', () => {
  const rows: readonly (readonly [what: string, files: Files, expected: readonly string[]])[] = [
    [
      'by decorators',
      {
        'main.py':
          'import functions_framework\n@functions_framework.http\ndef hello(request): pass\n@functions_framework.cloud_event\ndef heard(event): pass\ndef helper(x): pass\n',
      },
      ['hello main.py http http unknown', 'heard main.py cloudEvent bus'],
    ],
    [
      'by imported decorators, in a folder',
      { 'fn/main.py': 'from functions_framework import http as web\n@web\ndef hello(request): pass\n' },
      ['hello fn/main.py http http unknown'],
    ],
    [
      'by their parameters, where the framework is asked for',
      {
        ...framework,
        'main.py': 'def hello(request): pass\ndef stored(event, context): pass\ndef _own(request): pass\ndef other(a, b): pass\n',
      },
      ['hello main.py http http unknown', 'stored main.py background bus'],
    ],
    ['nobody asks for the framework', { 'main.py': 'def hello(request): pass\ndef stored(event, context): pass\n' }, []],
    ['another file', { ...framework, 'app.py': 'def hello(request): pass\n' }, []],
    ['a text that looks like it', { ...framework, 'main.py': "'''\ndef hello(request): pass\n'''\n" }, []],
  ]
  for (const [what, files, expected] of rows) test(what, () => assert.deepEqual(found(files), expected))

  test('a file that a template names is a handler of another platform', () => {
    const template = 'service: s\nprovider: { name: aws, runtime: python3.12 }\nfunctions:\n  a: { handler: main.stored }\n'
    const files = { ...framework, 'serverless.yml': template, 'main.py': 'def stored(event, context): pass\n' }
    assert.deepEqual(found(files), ['a main.py '])
  })
})
