import type { Application } from '../../model/application.ts'
import type { Place } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'
import type { Statement } from '../../model/role.ts'
import { writtenStatements } from './written-statements.ts'

/**
 * The statements of the policy that a statement is written in, in order, itself among them; those that stand there only under a condition of
 * the template are left out. Empty where it is one of these, or the policy is not known.
 */
export function statementsBeside(app: Application, statement: Statement): readonly Statement[] {
  if (statement.document === undefined || statement.conditional === true) return []
  return byDocument(app).get(keyOf(statement.document.at)) ?? []
}

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

const byDocument = remembered((app: Application): ReadonlyMap<string, readonly Statement[]> => {
  const documents = new Map<string, Statement[]>()
  for (const { statement } of writtenStatements(app)) {
    if (statement.document === undefined || statement.conditional === true) continue
    const key = keyOf(statement.document.at)
    const own = documents.get(key)
    if (own === undefined) documents.set(key, [statement])
    else own.push(statement)
  }
  return documents
})
