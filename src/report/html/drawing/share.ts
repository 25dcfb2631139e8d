import type { EdgeKind } from '../../../model/edge.ts'
import type { Line } from './drawing.ts'

/** Lines that members of a group have in common, drawn through one node instead of one by one. */
export interface Share<Group> {
  readonly group: Group
  readonly members: readonly number[]
  /** To what, and how. */
  readonly targets: readonly Target[]
}
type Target = Pick<Line, 'to' | 'kinds'>

/** A detour is only worth its node if it saves at least so many lines. */
const worthwhile = 3

/**
 * Ten functions with one role that may write ten tables are a hundred lines, and the sharing is what matters about them.
 * Takes the common lines of each group out.
 */
export function share<Group>(
  lines: readonly Line[],
  groupOf: (node: number) => Group | undefined,
): { readonly shares: readonly Share<Group>[]; readonly lines: readonly Line[] } {
  const groups = new Map<Group, Line[]>()
  for (const line of lines) {
    const group = groupOf(line.from)
    if (group === undefined) continue
    const own = groups.get(group) ?? []
    groups.set(group, own)
    own.push(line)
  }
  const shares: Share<Group>[] = []
  const taken = new Set<Line>()
  for (const [group, own] of groups) {
    const common = commonOf(own)
    if (saved(common) < worthwhile) continue
    const [members, keys] = [new Set(common.members), new Set(common.targets.map(keyOf))]
    for (const line of own) if (members.has(line.from) && keys.has(keyOf(line))) taken.add(line)
    shares.push({ group, ...common })
  }
  return { shares, lines: lines.filter((line) => !taken.has(line)) }
}

type Common = Omit<Share<unknown>, 'group'>

const saved = ({ members, targets }: Common): number => members.length * targets.length - (members.length + targets.length)

const keyOf = ({ to, kinds }: Target): string => `${to} ${[...kinds].toSorted().join(' ')}`

/** From the target of the most members down: takes a target in, and leaves the members out that lack it, as long as that saves lines. */
function commonOf(lines: readonly Line[]): Common {
  const sources = new Map<string, { readonly target: Target; readonly from: Set<number> }>()
  for (const line of lines) {
    const source = sources.get(keyOf(line)) ?? { target: { to: line.to, kinds: line.kinds }, from: new Set() }
    source.from.add(line.from)
    sources.set(keyOf(line), source)
  }
  let common: Common = { members: [], targets: [] }
  for (const { target, from } of [...sources.values()].toSorted((a, b) => b.from.size - a.from.size)) {
    const members = common.targets.length === 0 ? [...from] : common.members.filter((member) => from.has(member))
    const wider = { members, targets: [...common.targets, target] }
    if (common.targets.length === 0 || saved(wider) > saved(common)) common = wider
  }
  return common
}

export function kindsOf(lines: readonly Target[]): ReadonlySet<EdgeKind> {
  return new Set(lines.flatMap(({ kinds }) => [...kinds]))
}
