import { entriesOf } from '../../document/node.ts'
import type { Stack } from '../expand/stack.ts'

/** Plugins that deploy something which is not read yet, and what. Sources: their documentation, 2026-11-22. */
const plugins: ReadonlyMap<string, string> = new Map([
  ['serverless-slic-watch-plugin', 'alarms and dashboards'],
  ['serverless-plugin-aws-alerts', 'alarms'],
  ['serverless-plugin-warmup', 'a function that calls the others by schedule'],
  ['serverless-plugin-canary-deployments', 'gradual deployments through aliases'],
  ['serverless-associate-waf', 'a web ACL on the API'],
  ['serverless-apigateway-service-proxy', 'routes that go to services without a function'],
  ['serverless-s3-sync', 'files in buckets'],
  ['serverless-finch', 'a static website'],
  ['serverless-aws-documentation', 'documentation of the API'],
])

/** Sections of the configuration that make resources, and whose they are. */
const sections: ReadonlyMap<string, string> = new Map([
  ['constructs', 'serverless-lift'],
  ['agents', 'framework 4'],
  ['mcp', 'framework 4'],
  ['sandboxes', 'framework 4'],
])

export function reportUnread({ service }: Stack): void {
  const { notes } = service
  for (const [name, what] of plugins)
    if (service.plugins.has(name))
      notes.report(
        'unknown-construct',
        `The plugin ${name} deploys ${what}, which are not read`,
        service.section('plugins')?.at ?? service.at,
      )
  for (const [section, owner] of sections)
    for (const [name, { at }] of entriesOf(service.section(section)))
      notes.report('unknown-construct', `${section}.${name} (${owner}) is not read`, at)
}
