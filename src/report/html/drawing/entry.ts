import type { NodeId, ServiceId } from '../../../model/ids.ts'
import { reaches } from '../../../model/reach.ts'
import type { Reach } from '../../../model/reach.ts'
import type { Row } from './drawing.ts'

/** A box of ways in that belong together: the routes of an API, the function URLs of a service, what else starts its functions. */
export interface Entry {
  readonly title: string
  readonly detail: string
  readonly service: ServiceId
  /** What the whole box shows: the API. */
  readonly parts: readonly NodeId[]
  readonly rows: readonly EntryRow[]
}

export interface EntryRow extends Row {
  /** What the row shows: a route, a rule. */
  readonly parts: readonly NodeId[]
  /** What it leads to, as far as it is known. */
  readonly leadsTo: readonly NodeId[]
  /** How many ways in it stands for, if not for one. */
  readonly more?: number
}

/** Who can come in by the widest of the rows. */
export function reachOfRows(rows: readonly Row[]): Reach {
  return reaches.find((reach) => rows.some((row) => row.reach === reach)) ?? 'internal'
}

/** A box with more ways in than this is no longer read. */
const mostRows = 14

/** The rows that anybody can reach first; what does not fit shares the last row. */
export function trimmed(rows: readonly EntryRow[]): readonly EntryRow[] {
  if (rows.length <= mostRows) return rows
  const sorted = rows.toSorted((a, b) => reaches.indexOf(a.reach) - reaches.indexOf(b.reach))
  return [...sorted.slice(0, mostRows - 1), ...gathered(sorted.slice(mostRows - 1))]
}

/** One row for several, or none for none. */
export function gathered(rows: readonly EntryRow[]): readonly EntryRow[] {
  if (rows.length < 2) return rows
  const count = rows.reduce((sum, { more }) => sum + (more ?? 1), 0)
  return [
    {
      label: '',
      text: `and ${count} more`,
      note: '',
      reach: reachOfRows(rows),
      more: count,
      parts: rows.flatMap(({ parts }) => parts),
      leadsTo: rows.flatMap(({ leadsTo }) => leadsTo),
    },
  ]
}
