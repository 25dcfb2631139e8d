import type { Node } from '../tree.ts'
import type { Scope } from './scope.ts'

/** The walk over a file that finds its scopes. */
export interface Survey {
  readonly text: string
  readonly scopes: Map<Node, Scope>
  scope: Scope
  /** A value here is computed in another function than the scope's own. */
  away: boolean
  /** The first thing that only Python 2 has. */
  old: Node | undefined
  /** Each file of this folder knows some constructs and reaches the others through this. */
  readonly visit: (state: Survey, node: Node) => void
}

export function visitAll(state: Survey, nodes: readonly Node[]): void {
  for (const node of nodes) state.visit(state, node)
}

export function nameOf(state: Survey, node: Node): string {
  return state.text.slice(node.start, node.end)
}

export function namesIn(state: Survey, node: Node): readonly string[] {
  return node.children.map((child) => nameOf(state, child))
}
