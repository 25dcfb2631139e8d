import type { Application } from '../../../model/application.ts'
import type { Edge, EdgeKind } from '../../../model/edge.ts'
import type { Line } from './drawing.ts'
import type { Placed, Spot } from './nodes.ts'

/** Lines by what they tell, so that the weaker can give way to the stronger. */
export interface Lines {
  /** Events and calls that are declared: a source starts a function, a queue fails to another. */
  readonly flows: readonly Line[]
  /** What a function may do: write, read, invoke. */
  readonly access: readonly Line[]
  /** What a function only has the name of. */
  readonly knowledge: readonly Line[]
}

export function linesOf(app: Application, { spots, starts, nodes }: Placed): Lines {
  const flows = new Map<string, Joined>()
  const access = new Map<string, Joined>()
  const knowledge = new Map<string, Joined>()
  for (const edge of app.edges) {
    // The gateway asks the function; drawn the other way the line would run against all the others.
    const { from, to } = edge.kind === 'authorizes' ? { from: edge.to, to: edge.from } : edge
    const [begin, end] = [spots.get(from), spots.get(to)]
    if (begin === undefined || end === undefined) continue
    const byFunction = nodes[begin.node]?.shape === 'function'
    const into = edge.kind === 'knows' ? knowledge : isAccess(edge.kind, byFunction) ? access : flows
    addLine(into, begin, end, edge.kind)
  }
  for (const { from, to } of starts) {
    const end = spots.get(to)
    if (end !== undefined) addLine(flows, from, end, 'triggers')
  }
  const flowing = new Set([...flows.values()].map(pairOf))
  // Whoever polls a queue or a stream must be allowed to read it: the flow itself says so.
  const polls = (line: Joined): boolean => flowing.has(reverseOf(line)) && [...line.kinds].every((kind) => kind === 'may-read')
  const allowed = [...access.values()].filter((line) => !flowing.has(pairOf(line)) && !polls(line))
  const said = new Set([...flowing, ...allowed.map(pairOf)])
  const known = [...knowledge.values()].filter((line) => !said.has(pairOf(line)) && !said.has(reverseOf(line)))
  return { flows: [...flows.values()], access: allowed, knowledge: known }
}

const isAccess = (kind: Edge['kind'], byFunction: boolean): boolean =>
  kind === 'may-write' || kind === 'may-read' || (kind === 'invokes' && byFunction)

const pairOf = ({ from, to }: Line): string => `${from} ${to}`
const reverseOf = ({ from, to }: Line): string => `${to} ${from}`

/** One line for all that runs between the same two ends. */
function addLine(lines: Map<string, Joined>, from: Spot, to: Spot, kind: EdgeKind): void {
  if (from.node === to.node) return
  const key = `${from.node} ${from.row ?? ''} ${to.node}`
  const line = lines.get(key) ?? { from: from.node, row: from.row, to: to.node, kinds: new Set() }
  line.kinds.add(kind)
  lines.set(key, line)
}

type Joined = Line & { readonly kinds: Set<EdgeKind> }
