import type { Application } from '../../model/application.ts'
import type { NodeId } from '../../model/ids.ts'
import { comparePlaces } from '../../model/place.ts'
import { shortName } from '../../model/questions.ts'
import { reachOf, reaches } from '../../model/reach.ts'
import { remembered } from '../../model/remembered.ts'
import type { Statement } from '../../model/role.ts'
import { statementKey } from '../grants.ts'

/** A statement that somebody of the team wrote, and what it belongs to. */
export interface WrittenStatement {
  readonly statement: Statement
  readonly kind: 'identity' | 'resource' | 'trust'
  /** The role, the resource or the function. */
  readonly about: NodeId
  /** What that is called in its template. */
  readonly name: string
}

/**
 * Every statement of the project's own policies, each place once: a policy that several roles hold is told of the role that most people can
 * reach.
 */
export const writtenStatements = remembered((app: Application): readonly WrittenStatement[] => {
  const all = [
    ...app.roles.flatMap((role) => [...ofKind('identity', role.id, role.statements), ...ofKind('trust', role.id, role.trust)]),
    ...app.resources.flatMap((resource) => (resource.generated ? [] : ofKind('resource', resource.id, resource.policy))),
    ...app.functions.flatMap((fn) => (fn.generated ? [] : ofKind('resource', fn.id, fn.invokers))),
  ]
  const rank = ({ about }: WrittenStatement): number => reaches.indexOf(reachOf(app, about))
  const places = new Map<string, WrittenStatement>()
  for (const one of all) {
    const { at } = one.statement
    const key = `${one.kind} ${at.file}:${at.line}:${at.column} ${statementKey(one.statement)}`
    const other = places.get(key)
    if (other === undefined || rank(one) < rank(other)) places.set(key, one)
  }
  return [...places.values()].toSorted((a, b) => comparePlaces(a.statement.at, b.statement.at))
})

function ofKind(kind: WrittenStatement['kind'], about: NodeId, statements: readonly Statement[]): readonly WrittenStatement[] {
  return statements
    .filter(({ origin }) => origin.kind === 'written')
    .map((statement): WrittenStatement => ({ statement, kind, about, name: shortName(about) }))
}
