import type { Application } from '../../../model/application.ts'
import { severities } from '../../../model/finding.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Fn } from '../../../model/function.ts'
import type { NodeId, ServiceId } from '../../../model/ids.ts'
import { reaches, reachOf } from '../../../model/reach.ts'
import type { Resource } from '../../../model/resource.ts'
import { gathered } from './entry.ts'
import type { Entry, EntryRow } from './entry.ts'

/** What is drawn one by one. Everything else stands together, a node for each of its services. */
export interface Selection {
  readonly entries: readonly Entry[]
  readonly functions: readonly Fn[]
  readonly resources: readonly Resource[]
  readonly rest: Parts
}

export interface Parts {
  readonly entries: readonly Entry[]
  readonly functions: readonly Fn[]
  readonly resources: readonly Resource[]
}

/** More boxes than this make a wall, not a picture, and take seconds to lay out. */
const most = { nodes: 150, functions: 70, entries: 20, resources: 40 }

/** Over the limit the functions with findings and the public ones are drawn first, then what they touch. */
export function select(app: Application, findings: readonly Finding[], all: Parts): Selection {
  const { entries, functions, resources } = all
  if (entries.length + functions.length + resources.length <= most.nodes)
    return { ...all, rest: { entries: [], functions: [], resources: [] } }
  const harm = harmOf(findings)
  const weight = (id: NodeId): number => 10 * (harm.get(id) ?? 0) - reaches.indexOf(reachOf(app, id))
  const chosen = first(functions, most.functions, ({ id }) => weight(id))
  const touched = touchedBy(app, new Set(chosen.map(({ id }) => id)))
  const near = (ids: readonly NodeId[]): number => ids.filter((id) => touched.has(id)).length
  const chosenEntries = first(entries, most.entries, ({ parts, rows }) => near([...parts, ...rows.flatMap((row) => row.leadsTo)]))
  const chosenResources = first(resources, most.resources, ({ id }) => weight(id) + (touched.get(id) ?? 0))
  const drawn = new Set<NodeId>([...chosen, ...chosenResources].map(({ id }) => id))
  return {
    entries: chosenEntries.map((entry) => ({ ...entry, rows: narrowed(entry.rows, (id) => drawn.has(id)) })),
    functions: chosen,
    resources: chosenResources,
    rest: {
      entries: without(entries, chosenEntries),
      functions: without(functions, chosen),
      resources: without(resources, chosenResources),
    },
  }
}

/** Rows that lead to what stands for itself; the others share one. */
function narrowed(rows: readonly EntryRow[], isDrawn: (id: NodeId) => boolean): readonly EntryRow[] {
  const own = rows.filter(({ leadsTo }) => leadsTo.some(isDrawn))
  return [...own, ...gathered(rows.filter((row) => !own.includes(row)))]
}

/** The `count` of the greatest weight, in the order in which they were given. */
function first<T>(all: readonly T[], count: number, weigh: (one: T) => number): readonly T[] {
  const weights = new Map(all.map((one) => [one, weigh(one)]))
  const kept = new Set(all.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, count))
  return all.filter((one) => kept.has(one))
}

const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] => {
  const gone = new Set(some)
  return all.filter((one) => !gone.has(one))
}

/** The worst finding about each part, as a number: 1 for what is only possible, up to 5. */
function harmOf(findings: readonly Finding[]): ReadonlyMap<NodeId, number> {
  const harm = new Map<NodeId, number>()
  for (const { about, severity, sure } of findings)
    harm.set(about, Math.max(harm.get(about) ?? 0, sure ? severities.indexOf(severity) + 2 : 1))
  return harm
}

/** How many edges lead from each part to the chosen functions; these themselves count as touched. */
function touchedBy(app: Application, chosen: ReadonlySet<NodeId>): ReadonlyMap<NodeId, number> {
  const touched = new Map<NodeId, number>([...chosen].map((id) => [id, 1]))
  for (const { from, to } of app.edges) {
    const other = chosen.has(from) ? to : chosen.has(to) ? from : undefined
    if (other !== undefined && !chosen.has(other)) touched.set(other, (touched.get(other) ?? 0) + 1)
  }
  return touched
}

/** The services of parts, in order of appearance. */
export function servicesOf({ entries, functions, resources }: Parts): readonly ServiceId[] {
  return [...new Set([...functions, ...resources, ...entries].map(({ service }) => service))]
}
