import type { Application } from '../../../model/application.ts'
import type { Resource, ResourceKind } from '../../../model/resource.ts'

/** What each kind of resource is called on the sheet; undefined: it is not drawn as a box of its own. */
const names: Readonly<Record<ResourceKind, string | undefined>> = {
  bucket: 'bucket',
  queue: 'queue',
  topic: 'topic',
  table: 'table',
  stream: 'stream',
  bus: 'event bus',
  'user-pool': 'user pool',
  'identity-pool': 'identity pool',
  workflow: 'workflow',
  database: 'database',
  store: 'store',
  secret: 'secret',
  'config-parameter': 'parameter',
  distribution: 'CDN',
  'log-group': 'log group',
  other: 'other',
  // Entries, and what is drawn with them.
  api: undefined,
  domain: undefined,
  'usage-plan': undefined,
  'web-acl': undefined,
  rule: undefined,
  // Settings of other things: no event and no data passes through them.
  'encryption-key': undefined,
  alarm: undefined,
  budget: undefined,
  trail: undefined,
  layer: undefined,
  'security-group': undefined,
}

/** Drawn only where a line leads to them. */
const minor = new Set<ResourceKind>(['log-group', 'other', 'config-parameter'])

/** The resources that belong on the sheet: what holds, moves or guards data. */
export function drawnResources(app: Application): readonly Resource[] {
  const ends = new Set<string>(app.edges.filter(({ kind }) => kind !== 'knows').flatMap(({ from, to }) => [from, to]))
  return app.resources.filter(({ id, kind, generated }) => names[kind] !== undefined && (ends.has(id) || !(generated || minor.has(kind))))
}

/** What the resource is: its kind; the provider's own word where the model has none. */
export function detailOf({ kind, type }: Resource): string {
  return kind === 'other' ? type.replace(/^AWS::/, '').replaceAll('::', ' ') : (names[kind] ?? kind)
}
