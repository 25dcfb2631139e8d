import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { child, stringOf } from '../document/node.ts'
import { noOptions, projectOf } from '../project.ts'
import { locate } from '../source/index.ts'
import { readCdk } from './index.ts'

type Json = Readonly<Record<string, unknown>>
const hash = (digit: string): string => digit.repeat(64)
const read = (files: Readonly<Record<string, string | Json>>) => {
  const project = projectOf(
    new Map(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? content : JSON.stringify(content, null, 1)]),
    ),
  )
  const { value, claims, unread } = readCdk(project, noOptions, new Map())
  const resource = (service: string, logicalId: string) =>
    value.find((template) => template.service.name === service)?.resources.get(logicalId)
  return { project, templates: value, claims, unread, resource }
}

const fn = (properties: Json, metadata?: Json): Json => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Handler: 'index.handler', Runtime: 'nodejs22.x', ...properties },
  ...(metadata === undefined ? {} : { Metadata: metadata }),
})
const uploaded = (key: string): Json => ({ Code: { S3Bucket: { 'Fn::Sub': 'cdk-x-assets-${AWS::AccountId}' }, S3Key: `${key}.zip` } })
const stack = (more: Json = {}): Json => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://1/eu-west-1',
  properties: { templateFile: 'Shop.template.json' },
  displayName: 'Shop',
  ...more,
})
const manifest = (artifacts: Json): Json => ({
  version: '48.0.0',
  artifacts: { ...artifacts, Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } } },
})
const one = (resources: Json, more: Readonly<Record<string, string | Json>> = {}, artifact: Json = {}) =>
  read({
    'cdk.out/manifest.json': manifest({
      Shop: stack(artifact),
      'Shop.assets': { type: 'cdk:asset-manifest', properties: { file: 'Shop.assets.json' } },
    }),
    'cdk.out/Shop.template.json': { Resources: resources },
    ...more,
  })

describe('stacks', () => {
  test('each is a template of its own, called by the name of its stack', () => {
    const { templates, unread } = one(
      { Q: { Type: 'AWS::SQS::Queue' } },
      {},
      { properties: { templateFile: 'Shop.template.json', stackName: 'shop-prod' } },
    )
    const [template] = templates
    assert.deepEqual(
      [templates.length, template?.service.name, template?.service.framework, template?.file, template?.directory],
      [1, 'shop-prod', 'cdk', 'cdk.out/Shop.template.json', 'cdk.out'],
    )
    assert.deepEqual(template?.resources.get('Q')?.at, { file: 'cdk.out/Shop.template.json', line: 3, column: 3 })
    assert.deepEqual(unread, [])
  })

  test('a stage has an assembly inside the assembly', () => {
    const { templates, resource } = read({
      'cdk.out/manifest.json': manifest({
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
      }),
      'cdk.out/assembly-Prod/manifest.json': manifest({
        ProdShop: stack({ properties: { templateFile: 'ProdShop.template.json', stackName: 'Prod-Shop' }, displayName: 'Prod/Shop' }),
      }),
      'cdk.out/assembly-Prod/ProdShop.template.json': {
        Resources: { F: fn(uploaded(hash('a')), { 'aws:asset:path': `../asset.${hash('a')}` }) },
      },
    })
    assert.deepEqual(
      templates.map(({ service }) => `${service.name} ${service.stage}`),
      ['Prod-Shop Prod'],
    )
    assert.equal(resource('Prod-Shop', 'F')?.codeRoot, `cdk.out/asset.${hash('a')}`)
  })

  test('the same name in two environments', () => {
    const { templates } = read({
      'cdk.out/manifest.json': manifest({
        A: stack({ properties: { templateFile: 'A.json', stackName: 'shop' } }),
        B: stack({ environment: 'aws://1/us-east-1', properties: { templateFile: 'B.json', stackName: 'shop' } }),
      }),
      'cdk.out/A.json': { Resources: {} },
      'cdk.out/B.json': { Resources: {} },
    })
    assert.deepEqual(
      templates.map(({ service }) => service.name),
      ['shop', 'shop (1/us-east-1)'],
    )
  })

  for (const [what, resource] of [
    [
      'by its metadata',
      {
        Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3/', 'x.json']] } },
        Metadata: {
          'aws:cdk:path': 'Shop/Inner.NestedStack/Inner.NestedStackResource',
          'aws:asset:path': 'ShopInner.nested.template.json',
        },
      },
    ],
    ['by the hash in its address', { Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3/', `/${hash('c')}.json`]] } } }],
  ] as const)
    test(`a stack inside a stack, found ${what}`, () => {
      const { templates, resource: find } = one(
        { Inner: { Type: 'AWS::CloudFormation::Stack', ...resource } },
        {
          'cdk.out/ShopInner.nested.template.json': { Resources: { Q: { Type: 'AWS::SQS::Queue' } } },
          'cdk.out/Shop.assets.json': { files: { [hash('c')]: { source: { path: 'ShopInner.nested.template.json', packaging: 'file' } } } },
        },
      )
      assert.deepEqual(
        templates.map(({ service }) => service.name),
        ['Shop', 'Shop/Inner'],
      )
      assert.equal(stringOf(child(find('Shop', 'Inner')?.properties, 'TemplateURL')), 'ShopInner.nested.template.json')
    })

  test('a stack that contains itself is read once', () => {
    const { templates } = one({ Inner: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'Shop.template.json' } } })
    assert.equal(templates.length, 1)
  })
})

describe('the source of a function', () => {
  const a = `cdk.out/asset.${hash('a')}`
  const assets = {
    files: { [hash('a')]: { source: { path: `asset.${hash('a')}`, packaging: 'zip' } } },
    dockerImages: { [hash('d')]: { source: { directory: `asset.${hash('d')}` } } },
  }
  const rows: readonly (readonly [
    what: string,
    resource: Json,
    files: Readonly<Record<string, string>>,
    root: string | undefined,
    file: string | undefined,
  ])[] = [
    ['by its metadata', fn({}, { 'aws:asset:path': `asset.${hash('a')}` }), { [`${a}/index.js`]: '' }, a, `${a}/index.js`],
    ['by the key of its archive', fn(uploaded(hash('a'))), { [`${a}/index.js`]: '' }, a, `${a}/index.js`],
    [
      'by the parameters of older versions',
      fn({ Code: { S3Bucket: { Ref: `AssetParameters${hash('e')}S3Bucket1A` } } }),
      { [`cdk.out/asset.${hash('e')}/index.js`]: '' },
      `cdk.out/asset.${hash('e')}`,
      `cdk.out/asset.${hash('e')}/index.js`,
    ],
    [
      'a directory packed as it is: the directory',
      fn(uploaded(hash('a'))),
      { [`${a}/index.js`]: 'x', 'lambda/index.js': 'x' },
      a,
      'lambda/index.js',
    ],
    [
      'a bundle that names its modules: the entry',
      fn(uploaded(hash('a'))),
      { [`${a}/index.js`]: '// src/create.ts\n', 'src/create.ts': '' },
      a,
      'src/create.ts',
    ],
    [
      'a shortened bundle: the file named for the construct',
      fn(uploaded(hash('a')), { 'aws:cdk:path': 'Shop/Create/Resource' }),
      { [`${a}/index.js`]: '!0', 'lib/shop.Create.ts': '', 'lib/shop.Create.js': '' },
      a,
      'lib/shop.Create.ts',
    ],
    [
      'a bundle that tells: not the file named for the construct',
      fn(uploaded(hash('a')), { 'aws:cdk:path': 'Shop/Create/Resource' }),
      { [`${a}/index.js`]: '// src/a.ts\n', 'src/a.ts': '', 'lib/shop.Create.ts': '' },
      a,
      'src/a.ts',
    ],
    [
      'two files named for it: neither',
      fn(uploaded(hash('a')), { 'aws:cdk:path': 'Shop/Create/Resource' }),
      { [`${a}/index.js`]: '!0', 'lib/a.Create.ts': '', 'lib/b.Create.ts': '' },
      a,
      `${a}/index.js`,
    ],
    [
      'a test named like the construct is not its source',
      fn(uploaded(hash('a')), { 'aws:cdk:path': 'Shop/test/Resource' }),
      { [`${a}/index.js`]: '!0', 'lib/a.test.ts': '' },
      a,
      `${a}/index.js`,
    ],
    ['not staged', fn({}, { 'aws:asset:path': '../lambda' }), { 'lambda/index.js': '' }, 'lambda', 'lambda/index.js'],
    [
      'not staged, by a path of another machine',
      fn({}, { 'aws:asset:path': '/home/dev/shop/lambda' }),
      { 'lambda/index.js': '' },
      'lambda',
      'lambda/index.js',
    ],
    ['by a path of another machine that is not here', fn({}, { 'aws:asset:path': '/etc' }), {}, undefined, undefined],
    ['the asset is gone', fn(uploaded(hash('a'))), {}, a, undefined],
    ['source in the template', fn({ Code: { ZipFile: 'x' } }), {}, undefined, undefined],
    ["somebody else's archive", fn({ Code: { S3Bucket: 'b', S3Key: 'k.zip' } }), {}, undefined, undefined],
    [
      'an image',
      {
        Type: 'AWS::Lambda::Function',
        Properties: { PackageType: 'Image', Code: { ImageUri: { 'Fn::Sub': `x.dkr.ecr/assets:${hash('d')}` } } },
      },
      {},
      `cdk.out/asset.${hash('d')}`,
      undefined,
    ],
  ]
  for (const [what, resource, files, root, file] of rows)
    test(what, () => {
      const { project, resource: find } = one({ F: resource }, { 'cdk.out/Shop.assets.json': assets, ...files })
      const found = find('Shop', 'F')
      assert.equal(found?.codeRoot, root)
      if (root !== undefined)
        assert.equal(
          locate(project, { root, handler: 'index.handler', runtime: 'nodejs22.x', packaging: 'zip', metadata: found?.metadata }).file,
          file,
        )
    })
})

describe('what CDK brings for itself is generated', () => {
  const rows: readonly (readonly [path: string, generated: boolean])[] = [
    ['Shop/Custom::S3AutoDeleteObjectsCustomResourceProvider/Handler', true],
    ['Shop/Custom::S3AutoDeleteObjectsCustomResourceProvider/Role', true],
    ['Shop/LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/ServiceRole/DefaultPolicy/Resource', true],
    ['Shop/BucketNotificationsHandler050a0587b7544547bf325f094a3db834/Resource', true],
    ['Shop/Bucket/Notifications/HandlerPolicy/Resource', true],
    ['Shop/AWS679f53fac002430cb0da5b7982bd2287/Resource', true],
    ['Shop/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/Resource', true],
    ['Shop/AWSCDK.TriggerCustomResourceProviderCustomResourceProvider/Handler', true],
    ['Shop/@aws-cdk--aws-eks.KubectlProvider/Handler/Resource', true],
    ['Shop/Setup/framework-onEvent/Resource', true],
    ['Shop/Setup/Handler/Resource', false],
    ['Shop/Custom::TenantSetupCustomResourceProvider/Handler', false],
    ['Shop/LogRetention/Resource', false],
    ['Shop/AWSBridge/Resource', false],
    ['Shop/Create/ServiceRole/Resource', false],
    ['Shop/NotificationsHandler/Resource', false],
  ]
  for (const [path, generated] of rows) {
    const logicalId =
      path
        .split('/')
        .slice(1)
        .map((part) => part.replace(/[^A-Za-z0-9]/g, ''))
        .join('')
        .replace(/Resource$/, '') + 'FD4BFC8A'
    test(`${path}: ${generated}`, () => {
      assert.equal(one({ F: fn({}, { 'aws:cdk:path': path }) }).resource('Shop', 'F')?.generated, generated)
      assert.equal(
        one({ F: fn({}) }, {}, { metadata: { [`/${path}`]: [{ type: 'aws:cdk:logicalId', data: 'F' }] } }).resource('Shop', 'F')?.generated,
        generated,
      )
      assert.equal(one({ [logicalId]: fn({}) }).resource('Shop', logicalId)?.generated, generated, logicalId)
    })
  }

  test('marked by CDK, in a file of its own', () => {
    const { resource } = one(
      { F: fn({}), G: fn({}) },
      {
        'cdk.out/Shop.metadata.json': {
          '/Shop/Thing': [{ type: 'aws:cdk:is-custom-resource-handler-singleton', data: true }],
          '/Shop/Thing/Resource': [{ type: 'aws:cdk:logicalId', data: 'F' }],
          '/Shop/Other/Resource': [{ type: 'aws:cdk:logicalId', data: 'G' }],
        },
      },
      { additionalMetadataFile: 'Shop.metadata.json' },
    )
    assert.deepEqual([resource('Shop', 'F')?.generated, resource('Shop', 'G')?.generated], [true, false])
    assert.equal(stringOf(child(resource('Shop', 'F')?.metadata, 'aws:cdk:path')), 'Shop/Thing/Resource')
  })
})

describe('what is claimed and what is reported', () => {
  test("the files of an assembly and the templates in its cargo are CDK's; other manifests are not", () => {
    const cargo = `cdk.out/asset.${hash('f')}/serverless.yml`
    const { claims } = one(
      {},
      { 'cdk.out/tree.json': '{}', [cargo]: 'service: x', 'web/manifest.json': '{"name":"web","icons":[]}', 'serverless.yml': '' },
    )
    assert.deepEqual([...claims.keys()], ['cdk.out/Shop.template.json', cargo, 'cdk.out/manifest.json', 'cdk.out/tree.json'])
  })

  const rows: readonly (readonly [what: string, files: Readonly<Record<string, string | Json>>, expected: readonly string[]])[] = [
    ['only source', { 'cdk.json': '{\n "app": "npx ts-node bin/app.ts" }' }, ['needs-build cdk.json:2']],
    ['only source, further down', { 'infra/cdk.json': '{"app": "python app.py"}' }, ['needs-build infra/cdk.json:1']],
    ['source and output', { 'infra/cdk.json': '{"app": "x"}', 'infra/cdk.out/manifest.json': manifest({}) }, []],
    ['output elsewhere', { 'cdk.json': '{"app": "x", "output": "build/cdk"}', 'build/cdk/manifest.json': manifest({}) }, []],
    ['no application', { 'cdk.json': '{"context": {}}' }, []],
    [
      'a template that is not there',
      { 'cdk.out/manifest.json': manifest({ Shop: stack() }) },
      ['missing-file cdk.out/Shop.template.json:1'],
    ],
    [
      'a template outside the project',
      { 'cdk.out/manifest.json': manifest({ Shop: stack({ properties: { templateFile: '../../x.json' } }) }) },
      ['invalid cdk.out/manifest.json:4'],
    ],
    [
      'a template of an earlier run',
      { 'cdk.out/manifest.json': manifest({}), 'cdk.out/Old.template.json': '{"Resources":{}}' },
      ['invalid cdk.out/Old.template.json:1'],
    ],
    [
      'a broken template',
      { 'cdk.out/manifest.json': manifest({ Shop: stack() }), 'cdk.out/Shop.template.json': '@' },
      ['syntax cdk.out/Shop.template.json:1'],
    ],
  ]
  for (const [what, files, expected] of rows)
    test(what, () => {
      const { unread } = read(files)
      assert.deepEqual([...new Set(unread.map(({ reason, at }) => `${reason} ${at.file}:${at.line}`))], expected)
    })
})

test('readCdk never throws', () => {
  const key = fc.constantFrom(
    'artifacts',
    'type',
    'properties',
    'templateFile',
    'metadata',
    'additionalMetadataFile',
    'file',
    'files',
    'source',
    'path',
    'Resources',
    'Type',
    'Metadata',
    'aws:asset:path',
    'aws:cdk:path',
    'Code',
    '__proto__',
    'a',
  )
  const leaf = fc.constantFrom<unknown>(
    'aws:cloudformation:stack',
    'cdk:asset-manifest',
    'AWS::CloudFormation::Stack',
    'AWS::Lambda::Function',
    'a.json',
    '../../..',
    '/',
    '',
    hash('a'),
    null,
    7,
    [],
    true,
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'medium' }, leaf, fc.dictionary(key, tie('tree'), { maxKeys: 5 }), fc.array(tie('tree'), { maxLength: 3 })),
  }))
  fc.assert(
    fc.property(fc.dictionary(key, fc.dictionary(key, tree)), tree, tree, (artifacts, other, cdk) => {
      read({
        'cdk.out/manifest.json': {
          artifacts: { ...artifacts, S: stack({ properties: { templateFile: 'a.json' } }), T: { type: 'cdk:tree' } },
        },
        'cdk.out/a.json': JSON.stringify(other),
        'cdk.json': JSON.stringify(cdk),
      })
    }),
    { numRuns: 200 },
  )
})
