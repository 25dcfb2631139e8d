/**
 * The direction of imports, as design.md draws it: a room may import every room on the lines under its own, and from a
 * room on its own line only the `index.ts`. `only` narrows a room further. The linter enforces this table.
 */
export const lines = [
  ['cli'],
  ['scan', 'attack', 'watch', 'gateway', 'report'],
  ['checks', 'detections', 'fix', 'account', 'wallet'],
  ['permissions', 'dependencies', 'read', 'secrets', 'guard'],
  ['trace'],
  ['policy', 'contract'],
  ['model', 'events', 'triggers', 'syntax', 'sensitive'],
  ['risks'],
] as const

export type Room = (typeof lines)[number][number]

interface Narrowing {
  /** The rooms it may import, instead of everything under it. */
  readonly only: readonly Room[]
  /** Rooms of which it may import the types, and nothing that runs. */
  readonly types?: readonly Room[]
  readonly why: string
}

const words = ['model', 'events', 'triggers', 'syntax', 'sensitive', 'risks'] as const

/** Narrower than the line allows, with the reason. */
export const narrowed: Partial<Record<Room, Narrowing>> = {
  report: {
    only: words,
    why: 'a report sees the scan result (application, findings, unread), nothing else',
  },
  triggers: {
    only: ['risks'],
    types: ['model'],
    why: 'the catalogue of triggers uses the model’s words, and guard carries it, so nothing of the model may come along',
  },
  guard: {
    only: ['triggers', 'syntax', 'sensitive'],
    types: ['contract', 'events'],
    why: 'guard runs inside other people’s functions: no dependency, and bytes are counted',
  },
}

/** What the folder of one check (`checks/<id>/`) may not import, although its room may. */
export const closedToACheck: { readonly rooms: readonly Room[]; readonly why: string } = {
  rooms: ['read'],
  why: 'a check asks the model, never a file format',
}

/** Inside `read/`, the one folder whose files every reader may import: YAML and JSON with positions. */
export const sharedByReaders = 'document'

const lineOf = (room: Room): number => lines.findIndex((line) => (line as readonly Room[]).includes(room))

export const rooms: readonly Room[] = lines.flat()

/** The rooms a room may import whole. */
export function mayImport(room: Room): readonly Room[] {
  return narrowed[room]?.only ?? lines.slice(lineOf(room) + 1).flat()
}

/** The rooms on the same line, of which a room may import the `index.ts`. A narrowed room has none. */
export function siblings(room: Room): readonly Room[] {
  if (narrowed[room] !== undefined) return []
  return (lines[lineOf(room)] as readonly Room[]).filter((other) => other !== room)
}
