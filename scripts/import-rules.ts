// Turns the table of layers.ts into the linter's `no-restricted-imports`. The rule sees only the text of an import, so each
// depth of the tree has its own entry: two folders deep, `../../cli/` is the room and `../cli/` is a folder of one's own.
import { closedToACheck, lines, mayImport, narrowed, rooms, sharedByReaders, siblings, type Room } from './layers.ts'

/** How many folders deep a file may lie in `src/`; layers.test.ts holds the tree to it. */
export const deepest = 4

interface Pattern {
  readonly regex?: string
  readonly group?: readonly string[]
  readonly allowTypeImports?: boolean
  readonly message: string
}

interface Override {
  readonly files: readonly string[]
  readonly rules: { readonly 'no-restricted-imports': readonly ['error', { readonly patterns: readonly Pattern[] }] }
}

/** One override for each room and depth. Where several match a file the last one wins whole, so none relies on another. */
export function importRules(): Override[] {
  return [
    ...linesOfRooms.flatMap((group) => depths(1).map((depth) => override(group, depth, patterns(group, depth)))),
    ...depths(2).map((depth) => override(['checks/*'], depth, [closed(depth), ...patterns(['checks'], depth)])),
    ...depths(2).map((depth) => override(['read/*'], depth, patterns(['read'], depth, otherReaders(depth)))),
  ]
}

type Group = readonly [Room, ...Room[]]

/** Rooms on one line share their restrictions; a narrowed room stands alone. */
const linesOfRooms = [
  ...lines.map((line) => (line as readonly Room[]).filter((room) => narrowed[room] === undefined)),
  ...rooms.filter((room) => narrowed[room] !== undefined).map((room) => [room]),
].filter((group): group is [Room, ...Room[]] => group.length > 0)

const depths = (from: number): number[] => Array.from({ length: deepest - from + 1 }, (_, index) => index + from)

/** `folders` begin at `src/`; a `*` counts as one folder. */
function override(folders: readonly string[], depth: number, found: readonly Pattern[]): Override {
  const files = folders.map((folder) => `src/${folder}/${'*/'.repeat(depth - folder.split('/').length)}*.ts`)
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: found }] } }
}

/** What files of these rooms, `depth` folders below `src/`, may not import. `inside`: further globs of files that are another's inside. */
function patterns(group: Group, depth: number, inside: readonly string[] = []): Pattern[] {
  const room = group[0]
  const whole = mayImport(room)
  const types = narrowed[room]?.types ?? []
  const indexOnly = [...new Set(group.flatMap(siblings))]
  const forbidden = rooms.filter((other) => ![...group, ...whole, ...types, ...indexOnly].includes(other))
  const up = '../'.repeat(depth)
  const reason = narrowed[room]?.why ?? 'imports go only downward'
  const insides = [...indexOnly.flatMap((sibling) => [`${up}${sibling}/**`, `!${up}${sibling}/index.ts`]), ...inside]
  return [
    ...(forbidden.length > 0 ? [{ regex: ofRooms(forbidden, depth), message: `${group.join(', ')}: ${reason} (scripts/layers.ts).` }] : []),
    ...(types.length > 0
      ? [{ regex: ofRooms(types, depth), allowTypeImports: true, message: `Types only: ${reason} (scripts/layers.ts).` }]
      : []),
    { regex: `^(?:\\.\\./){${depth + 1},}[^./][^/]*/`, message: 'src/ is bundled and imports nothing outside itself (scripts/layers.ts).' },
    // The linter stops at a group whose negation matches, so the one group stands last.
    ...(insides.length > 0
      ? [{ group: insides, message: 'A sibling shows its index.ts; its inside is its own (scripts/layers.ts).' }]
      : []),
  ]
}

/** Matches what a file at this depth writes to import from these rooms. */
const ofRooms = (wanted: readonly Room[], depth: number): string => `^(?:\\.\\./){${depth}}(?:${wanted.join('|')})(?:/|$)`

const closed = (depth: number): Pattern => ({
  regex: ofRooms(closedToACheck.rooms, depth),
  message: `${closedToACheck.why} (scripts/layers.ts).`,
})

/** Globs of the folders beside one's own in `read/`, less what they show. */
function otherReaders(depth: number): string[] {
  const up = '../'.repeat(depth - 1)
  return [`${up}[!.]*/**`, `!${up}[!.]*/index.ts`, `!${up}${sharedByReaders}/**`]
}
