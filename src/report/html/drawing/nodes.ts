import type { Application } from '../../../model/application.ts'
import type { NodeId, ServiceId } from '../../../model/ids.ts'
import { reaches, reachOf } from '../../../model/reach.ts'
import { counted } from '../../words.ts'
import { settingText } from '../settings.ts'
import type { DrawnNode, Row } from './drawing.ts'
import { reachOfRows, trimmed } from './entry.ts'
import type { EntryRow } from './entry.ts'
import { busOfRule } from './other-entries.ts'
import { detailOf } from './resources.ts'
import { servicesOf } from './select.ts'
import type { Parts, Selection } from './select.ts'

/** Where a part stands: a node, and the row of it that is the part. */
export interface Spot {
  readonly node: number
  readonly row?: number
}

export interface Placed {
  readonly nodes: readonly DrawnNode[]
  readonly spots: ReadonlyMap<NodeId, Spot>
  /** From the rows to what they start; not every one is an edge of the application. */
  readonly starts: readonly { readonly from: Spot; readonly to: NodeId }[]
}

/** Nodes of services whose parts stand together; the rest of them share the last one. */
const mostServices = 20

export function nodesOf(app: Application, { entries, functions, resources, rest }: Selection): Placed {
  const nodes: DrawnNode[] = []
  const spots = new Map<NodeId, Spot>()
  const starts: { from: Spot; to: NodeId }[] = []
  const add = (node: DrawnNode, parts: readonly NodeId[]): number => {
    const index = nodes.push(node) - 1
    for (const part of parts) spots.set(part, { node: index })
    return index
  }
  for (const entry of entries) {
    const rows = trimmed(entry.rows)
    const { title, detail, service } = entry
    const node = add(
      { shape: 'entry', title, detail, service, reach: reachOfRows(entry.rows), rows: rows.map(shown), members: [] },
      entry.parts,
    )
    for (const [row, { parts, leadsTo }] of rows.entries()) {
      for (const part of parts) spots.set(part, { node, row })
      starts.push(...leadsTo.map((to) => ({ from: { node, row }, to })))
    }
  }
  for (const { id, service, logicalId, runtime, packaging } of functions) {
    const detail = runtime === undefined ? packaging : settingText(runtime, String)
    add({ shape: 'function', title: logicalId, detail, service, reach: reachOf(app, id), rows: [], members: [] }, [id])
  }
  for (const resource of resources) {
    const { id, logicalId, service } = resource
    add({ shape: 'resource', title: logicalId, detail: detailOf(resource), service, reach: reachOf(app, id), rows: [], members: [] }, [id])
  }
  for (const { title, service, parts } of byService(rest)) {
    const ids = idsOf(parts)
    const detail = [counted(parts.functions.length, 'function'), counted(parts.resources.length, 'resource')].join(', ')
    const reach = reaches.find((each) => ids.some((id) => reachOf(app, id) === each)) ?? 'internal'
    const node = add({ shape: 'service', title, detail, service, reach, rows: [], members: [] }, ids)
    for (const row of parts.entries.flatMap((entry) => entry.rows)) starts.push(...row.leadsTo.map((to) => ({ from: { node }, to })))
  }
  for (const rule of app.resources) {
    const bus = rule.kind === 'rule' ? busOfRule(rule) : undefined
    const spot = bus === undefined ? undefined : spots.get(bus)
    if (spot !== undefined) spots.set(rule.id, spot)
  }
  return { nodes, spots, starts }
}

const shown = ({ label, text, note, reach }: EntryRow): Row => ({ label, text, note, reach })

const idsOf = ({ entries, functions, resources }: Parts): readonly NodeId[] => [
  ...functions.map(({ id }) => id),
  ...resources.map(({ id }) => id),
  ...entries.flatMap(({ parts, rows }) => [...parts, ...rows.flatMap((row) => row.parts)]),
]

interface Fold {
  readonly title: string
  readonly service: ServiceId | undefined
  readonly parts: Parts
}

function byService(rest: Parts): readonly Fold[] {
  const services = servicesOf(rest)
  const alone = services.length > mostServices ? services.slice(0, mostServices - 1) : services
  const others = new Set(services.slice(alone.length))
  const of = (test: (service: ServiceId) => boolean): Parts => ({
    entries: rest.entries.filter((each) => test(each.service)),
    functions: rest.functions.filter((each) => test(each.service)),
    resources: rest.resources.filter((each) => test(each.service)),
  })
  return [
    ...alone.map((service) => ({ title: `more of ${service}`, service, parts: of((each) => each === service) })),
    ...(others.size === 0 ? [] : [{ title: `more of ${others.size} services`, service: undefined, parts: of((each) => others.has(each)) }]),
  ]
}
