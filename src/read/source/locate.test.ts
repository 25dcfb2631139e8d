import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { projectOf } from '../project.ts'
import { locate } from './index.ts'
import { check, projectWith } from './locate-for-tests.ts'
import type { Row } from './locate-for-tests.ts'

describe('locate: Node.js', () => {
  check(
    [
      { what: 'a file in the root', files: ['handler.js'], handler: 'handler.main', gives: 'handler.js main' },
      ...['js', 'cjs', 'mjs', 'ts', 'mts', 'cts', 'tsx', 'jsx'].map((ending) => ({
        what: `.${ending}`,
        files: [`src/a.${ending}`],
        handler: 'src/a.handler',
        gives: `src/a.${ending} handler`,
      })),
      {
        what: 'the root is a directory',
        files: ['functions/a/app.mjs', 'app.mjs'],
        root: 'functions/a',
        handler: 'app.handler',
        gives: 'functions/a/app.mjs handler',
      },
      {
        what: 'written with dots and slashes',
        files: ['functions/a/app.mjs'],
        root: './functions/a/',
        handler: './app.handler',
        gives: 'functions/a/app.mjs handler',
      },
      { what: 'an export inside an object', files: ['index.js'], handler: 'index.api.handler', gives: 'index.js api.handler' },
      {
        what: 'a dot in the file name, as bundlers allow',
        files: ['src/users.controller.ts'],
        handler: 'src/users.controller.get',
        gives: 'src/users.controller.ts get',
      },
      { what: 'index in a directory', files: ['orders/index.ts'], handler: 'orders.handler', gives: 'orders/index.ts handler' },
      { what: 'the compiler left its output beside the source', files: ['a.js', 'a.ts'], handler: 'a.handler', gives: 'a.ts handler' },
      { what: 'a directory with a dot', files: ['v1.2/app.js'], handler: 'v1.2/app.handler', gives: 'v1.2/app.js handler' },
      { what: 'the root is a single file', files: ['fn/app.js'], root: 'fn/app.js', handler: 'app.handler', gives: 'fn/app.js handler' },
      { what: 'no such file', files: ['other.js'], handler: 'app.handler', gives: /no file app\./ },
      {
        what: 'no such directory',
        files: ['other.js'],
        root: 'made/later',
        handler: 'app.handler',
        gives: /made\/later is not in the project/,
      },
      { what: 'a handler without an export', files: ['app.js'], handler: 'app', gives: /does not name a file and an export/ },
      { what: 'a declaration is no source', files: ['app.d.ts'], handler: 'app.handler', gives: /no file/ },
    ].map((row): Row => ({ runtime: 'nodejs22.x', ...row })),
  )
})

describe('locate: build folders', () => {
  check(
    [
      ...[
        'dist',
        'build',
        'lib',
        'out',
        '.build',
        '.esbuild/.build',
        '.webpack/service',
        '.webpack/Orders',
        '.aws-sam/build/Orders',
      ].flatMap((folder) => [
        {
          what: `${folder} is made from src`,
          files: ['src/orders/a.ts'],
          handler: `${folder}/orders/a.handler`,
          gives: 'src/orders/a.ts handler',
        },
        {
          what: `${folder} is made from the folder that holds it`,
          files: ['svc/orders/a.py'],
          root: `svc/${folder}`,
          handler: 'orders/a.handler',
          runtime: 'python3.13',
          gives: 'svc/orders/a.py handler',
        },
      ]),
      {
        what: 'the root is the build folder',
        files: ['svc/src/app.ts'],
        root: 'svc/dist',
        handler: 'app.handler',
        gives: 'svc/src/app.ts handler',
      },
      {
        what: 'outDir and rootDir of tsconfig.json',
        files: {
          'tsconfig.json': '{ // comment\n "compilerOptions": { "outDir": "./compiled", "rootDir": "lambdas" } }',
          'lambdas/a.ts': '',
        },
        handler: 'compiled/a.handler',
        gives: 'lambdas/a.ts handler',
      },
      {
        what: 'source before the output that was committed',
        files: { 'dist/a.js': 'exports.handler=1', 'src/a.ts': 'export const handler = 1' },
        handler: 'dist/a.handler',
        gives: 'src/a.ts handler',
      },
      {
        what: 'a page of the same name is not the source',
        files: { 'build/index.js': 'exports.handler=1', 'src/index.tsx': 'render(App)' },
        handler: 'build/index.handler',
        gives: 'build/index.js handler',
      },
      {
        what: 'lib may be a folder that people write in',
        files: { 'lib/handler.js': 'exports.handler=1', 'handler.js': 'exports.handler=1' },
        handler: 'lib/handler.handler',
        gives: 'lib/handler.js handler',
      },
      {
        what: 'a source map',
        files: { 'bin/a.js': '', 'bin/a.js.map': '{"version":3,"sources":["../app/a.ts"],"mappings":"AAAA"}', 'app/a.ts': '' },
        handler: 'bin/a.handler',
        gives: 'app/a.ts handler',
      },
      {
        what: 'a source map that leads out of the project',
        files: { 'a.js': '', 'a.js.map': '{"version":3,"sources":["../../etc/passwd"],"mappings":"AAAA"}' },
        handler: 'a.handler',
        gives: 'a.js handler',
      },
      {
        what: 'a source map that is none',
        files: { 'a.js': '', 'a.js.map': '{"sources":{"length":3},"mappings":[]}' },
        handler: 'a.handler',
        gives: 'a.js handler',
      },
    ].map((row): Row => ({ runtime: 'nodejs22.x', ...row })),
  )
})

describe('locate: entry points of a bundler', () => {
  const metadata = 'BuildMethod: esbuild\nBuildProperties:\n  EntryPoints: [src/orders/create.ts, src/orders/list.ts]'
  check(
    [
      {
        what: 'by name',
        files: ['fn/src/orders/create.ts', 'fn/src/orders/list.ts'],
        root: 'fn',
        handler: 'list.handler',
        metadata,
        gives: 'fn/src/orders/list.ts handler',
      },
      {
        what: 'by path',
        files: ['fn/src/orders/create.ts', 'fn/src/orders/list.ts'],
        root: 'fn',
        handler: 'src/orders/create.handler',
        metadata,
        gives: 'fn/src/orders/create.ts handler',
      },
      {
        what: 'the only one, whatever the bundle is called',
        files: ['fn/main.ts'],
        root: 'fn',
        handler: 'app.handler',
        metadata: 'BuildProperties: { EntryPoints: [main.ts] }',
        gives: 'fn/main.ts handler',
      },
      {
        what: 'out of the project',
        files: ['fn/a.ts'],
        root: 'fn',
        handler: 'app.handler',
        metadata: 'BuildProperties: { EntryPoints: [../../x.ts] }',
        gives: /no file app/,
      },
    ].map((row): Row => ({ runtime: 'nodejs22.x', ...row })),
  )
})

describe('locate: what has no source in the project', () => {
  check([
    {
      what: 'a packed archive',
      runtime: 'nodejs22.x',
      files: ['function.zip', 'index.js'],
      root: 'function.zip',
      handler: 'index.handler',
      gives: /function\.zip is a packed archive/,
    },
    { what: 'a bucket', files: [], root: 's3://bucket/key.zip', handler: 'index.handler', gives: /fetched from s3/ },
    { what: 'out of the project', files: ['index.js'], root: '../other', handler: 'index.handler', gives: /leads out of the project/ },
    { what: 'a layer', runtime: 'nodejs22.x', files: ['index.js'], handler: '/opt/nodejs/index.handler', gives: /in a layer/ },
    {
      what: 'an installed package',
      runtime: 'nodejs22.x',
      files: [],
      handler: 'node_modules/some-kit/index.handler',
      gives: /installed package/,
    },
    { what: 'Datadog, Python', files: [], handler: 'datadog_lambda.handler.handler', gives: /Datadog.*DD_LAMBDA_HANDLER/ },
    { what: 'Datadog, layer', files: [], handler: '/opt/nodejs/node_modules/datadog-lambda-js/handler.handler', gives: /Datadog/ },
    { what: 'Datadog, package', files: [], handler: 'node_modules/datadog-lambda-js/dist/handler.handler', gives: /Datadog/ },
    { what: 'New Relic', files: [], handler: 'newrelic_lambda_wrapper.handler', gives: /New Relic/ },
    { what: 'Lambda Web Adapter', files: ['run.sh', 'server.js'], runtime: 'nodejs22.x', handler: 'run.sh', gives: /Web Adapter/ },
    { what: 'serverless-wsgi', files: ['app.py'], runtime: 'python3.12', handler: 'wsgi_handler.handler', gives: /serverless-wsgi/ },
    {
      what: 'serverless-wsgi, but the file is there',
      files: ['wsgi.py'],
      runtime: 'python3.12',
      handler: 'wsgi.handler',
      gives: 'wsgi.py handler',
    },
    {
      what: "inside, a file of a like name is the team's own",
      runtime: 'python3.13',
      files: ['my_datadog_lambda/handler.py'],
      handler: 'my_datadog_lambda.handler.handler',
      gives: 'my_datadog_lambda/handler.py handler',
    },
  ])

  test('a wrapper whose variable is known leads to the own handler', () => {
    const request = { root: '', handler: 'datadog_lambda.handler.handler', runtime: 'python3.13', packaging: 'zip' } as const
    const environment = (name: string): string | undefined => (name === 'DD_LAMBDA_HANDLER' ? 'app.main' : undefined)
    assert.equal(locate(projectWith(['app.py']), { ...request, environment }).file, 'app.py')
  })

  test('source inside the template', () => {
    const code = locate(projectWith([]), { root: '', handler: 'index.handler', runtime: 'nodejs22.x', packaging: 'inline' })
    assert.deepEqual([code.file, code.symbol], [undefined, 'handler'])
  })
})

describe('locate: images', () => {
  const python =
    'FROM public.ecr.aws/lambda/python:3.13 AS base\nCOPY app/ ${LAMBDA_TASK_ROOT}/\nRUN pip \\\n  install x\nCMD [ "main.handler" ]\n'
  check(
    [
      {
        what: 'the command names the handler',
        files: { 'fn/Dockerfile': python, 'fn/app/main.py': '' },
        root: 'fn',
        handler: '',
        gives: 'fn/app/main.py handler',
      },
      {
        what: 'SAM names context and file',
        files: { 'fn/docker/prod': python, 'fn/app/main.py': '' },
        handler: '',
        metadata: 'DockerContext: ./fn\nDockerfile: docker/prod',
        gives: 'fn/app/main.py handler',
      },
      {
        what: 'the template names the command',
        files: { Dockerfile: python, 'app/other.py': '' },
        handler: 'other.run',
        gives: 'app/other.py run',
      },
      {
        what: 'copied as a file',
        files: { Dockerfile: 'FROM public.ecr.aws/lambda/nodejs:22\nCOPY src/app.js src/lib.js ./\nCMD app.handler', 'src/app.js': '' },
        handler: '',
        gives: 'src/app.js handler',
      },
      {
        what: 'made in another stage',
        files: {
          Dockerfile:
            'FROM node AS build\nCOPY . .\nFROM public.ecr.aws/lambda/nodejs:22\nCOPY --from=build /out ./\nCMD ["dist/app.handler"]',
          'src/app.ts': '',
        },
        handler: '',
        gives: 'src/app.ts handler',
      },
      {
        what: 'a server',
        files: { Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "server.js"]', 'server.js': '' },
        handler: '',
        gives: 'server.js undefined',
      },
      { what: 'no Dockerfile', files: ['app.py'], handler: '', gives: /Dockerfile.*not in the project/ },
      { what: 'no command', files: { Dockerfile: 'FROM scratch' }, handler: '', gives: /does not name a handler/ },
      {
        what: 'source elsewhere',
        files: { Dockerfile: 'FROM x\nCMD ["app.handler"]' },
        handler: '',
        gives: /source of app\.handler.* was not found/,
      },
      {
        what: 'context out of the project',
        files: { Dockerfile: python },
        handler: '',
        metadata: 'DockerContext: ../..',
        gives: /not in the project/,
      },
    ],
    'image',
  )
})

test('locate never leaves the project, never throws, and says why where it finds nothing', () => {
  const files = [
    'a.js',
    'src/a.ts',
    'src/a/index.js',
    'pkg/__init__.py',
    'main.go',
    'Dockerfile',
    'src/main/java/com/x/A.java',
    'function.zip',
    '__proto__.js',
    'dist/a.js.map',
  ]
  const project = projectOf(
    new Map(files.map((path) => [path, path === 'Dockerfile' ? 'COPY ../../ /\nCMD ["../../etc/passwd.x"]' : 'handler'])),
  )
  const part = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    'a',
    'src',
    'dist',
    '.aws-sam',
    'build',
    'C:',
    '::',
    '.handler',
    '$',
    '%2e%2e',
    '\0',
    '__proto__',
    'constructor',
    ' ',
    '*',
    '~',
    'node_modules',
    'com.x.A',
    '\u202e',
  )
  const hostile = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/')),
  )
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.option(fc.constantFrom('nodejs22.x', 'python3.13', 'ruby3.3', 'java21', 'dotnet8', 'go1.x', 'provided.al2', 'cobol'), {
        nil: undefined,
      }),
      fc.constantFrom('zip', 'image', 'inline'),
      (handler, root, runtime, packaging) => {
        const code = locate(project, { root, handler, runtime, packaging })
        assert.equal(code.file === undefined, code.missing !== undefined)
        if (code.file !== undefined) assert.ok(project.has(code.file), code.file)
      },
    ),
    { numRuns: 500 },
  )
})

describe('locate: builds by a script of the team', () => {
  const source = 'export const handler = async () => 1'
  check(
    [
      {
        what: 'the folder that the build leaves out',
        files: { 'src/functions/orders/create/index.ts': source },
        handler: 'dist/orders/create/index.handler',
        gives: 'src/functions/orders/create/index.ts handler',
      },
      {
        what: 'a build folder that is packed',
        files: { 'src/lambdas/copy/handler.ts': source, 'src/lambdas/move/handler.ts': source },
        root: 'dist/copy',
        handler: 'handler.handler',
        gives: 'src/lambdas/copy/handler.ts handler',
      },
      {
        what: 'an archive with the name of its entry',
        files: { 'src/adapters/getOrder.ts': source, 'src/adapters/putOrder.ts': source },
        root: 'out/getOrder/getOrder.zip',
        handler: 'index.handler',
        gives: 'src/adapters/getOrder.ts handler',
      },
      {
        what: 'a template that is copied beside the compiled source',
        files: { 'src/handler.js': source, 'src/test/handler.js': source, 'serverless/serverless.yml': '' },
        root: 'serverless',
        handler: 'handler.handler',
        gives: 'src/handler.js handler',
      },
      {
        what: 'what the compiler left beside the source',
        files: { 'a/orders/create.ts': source, 'a/orders/create.js': source },
        handler: 'dist/orders/create.handler',
        gives: 'a/orders/create.ts handler',
      },
      {
        what: 'two files could be it',
        files: { 'a/orders/create.ts': source, 'b/orders/create.ts': source },
        handler: 'dist/orders/create.handler',
        gives: /no file/,
      },
      {
        what: 'the file does not name the export',
        files: { 'a/orders/create.ts': 'export const other = 1' },
        handler: 'dist/orders/create.handler',
        gives: /no file/,
      },
      { what: 'a name that tells nothing', files: { 'a/b/index.ts': source }, handler: 'dist/index.handler', gives: /no file/ },
      { what: 'a test', files: { 'test/orders/create.ts': source }, handler: 'dist/orders/create.handler', gives: /no file/ },
    ].map((row) => ({ runtime: 'nodejs22.x', ...row })),
  )

  const python = 'def handler(event, context):\n    return 1\n'
  check(
    [
      {
        what: 'a module of Python, in the folder of its archive',
        files: { 'source/orders/orders.py': python, 'source/orders/tests/orders.py': python },
        root: 'build/orders.zip',
        handler: 'orders.handler',
        gives: 'source/orders/orders.py handler',
      },
      {
        what: 'a package that the build puts elsewhere',
        files: { 'shop/handlers/create.py': python },
        root: '.build/lambdas',
        handler: 'shop.handlers.create.handler',
        gives: 'shop/handlers/create.py handler',
      },
      {
        what: 'the archive’s name where the module’s tells nothing',
        files: { 'lambda/orders/index.py': python, 'lambda/carts/index.py': python },
        root: 'orders.zip',
        handler: 'index.handler',
        gives: 'lambda/orders/index.py handler',
      },
      {
        what: 'a folder that says the same as the archive',
        files: { 'functions/orders_fn/src/app.py': python, 'functions/carts_fn/src/app.py': python },
        root: 'Orders-lambda-1.2.0.zip',
        handler: 'app.handler',
        gives: 'functions/orders_fn/src/app.py handler',
      },
      {
        what: 'an archive whose name says nothing',
        files: { 'functions/lambda/app.py': python },
        root: 'lambda-function.zip',
        handler: 'app.handler',
        gives: /packed archive/,
      },
      {
        what: 'two modules could be it',
        files: { 'a/orders.py': python, 'b/orders.py': python },
        root: 'x.zip',
        handler: 'orders.handler',
        gives: /packed archive/,
      },
      {
        what: 'the module does not define it',
        files: { 'a/orders.py': 'print("handler")' },
        root: 'x.zip',
        handler: 'orders.handler',
        gives: /packed archive/,
      },
      {
        what: 'a file of another language',
        files: { 'a/orders.js': source },
        root: 'x.zip',
        handler: 'orders.handler',
        gives: /packed archive/,
      },
    ].map((row) => ({ runtime: 'python3.13', ...row })),
  )
})
