// Makes the folder of a new check: `npm run new check open-endpoint`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './files.ts'

const files = (id: string): Readonly<Record<string, string>> => ({
  'check.ts': `import { check } from '../check.ts'

export default check({
  title: 'What can happen, to whom',
  risk: 'misconfiguration',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Why an attacker or an accident cares, in two or three sentences.',
  fix: 'What to do, in the words of the templates.',
  silent: ['the mitigating evidence: why it stays silent although a simpler rule would fire'],
  references: [],

  *find(app) {
    for (const fn of app.functions) {
      if (fn.generated) continue
      yield { at: fn.at, about: fn.id, because: \`\${fn.logicalId} ...\` }
    }
  },
})
`,
  'fixtures/serverless.yml': `service: ${id}
provider:
  name: aws
  runtime: nodejs22.x
functions:
  bad: # finds
    handler: bad.handler
  good:
    handler: good.handler
`,
  'fixtures/template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Bad: # finds
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: bad.handler
      CodeUri: .
  Good:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: good.handler
      CodeUri: .
`,
})

const fail = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const [kind, id = ''] = process.argv.slice(2)
if (kind !== 'check') fail('usage: npm run new check <id>')
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is no id: lower-case words joined by -, such as open-endpoint`)

const folder = join('src', 'checks', id)
if (existsSync(join(root, folder))) fail(`${folder} exists already`)

for (const [name, text] of Object.entries(files(id))) {
  const path = join(root, folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(join(folder, name))
}
console.log('\nWrite the check, mark the lines it must find with "# finds", then: npm run generate && npm run test:unit -- checks')
