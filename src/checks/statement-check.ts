import type { Application } from '../model/application.ts'
import type { Severity } from '../model/finding.ts'
import { statementKey } from '../policy/grants.ts'
import { writtenStatements } from '../policy/lint/written-statements.ts'
import type { WrittenStatement } from '../policy/lint/written-statements.ts'
import type { Found } from './check.ts'

/** What is wrong with a statement. */
export interface Fault {
  /** What the policy does, after its name: `names s3:GetObjct, which is no action`. */
  readonly says: string
  readonly sure?: boolean
  readonly severity?: Severity
}

/** The statements of the project's own policies with which something is wrong, each told once. */
export function* faultsOf(app: Application, faultOf: (written: WrittenStatement) => Fault | undefined): Iterable<Found> {
  for (const written of writtenStatements(app)) {
    const fault = faultOf(written)
    if (fault === undefined) continue
    const { says, ...rest } = fault
    yield {
      at: written.statement.at,
      about: written.about,
      key: statementKey(written.statement),
      because: `${written.name} ${says}`,
      ...rest,
    }
  }
}

/** `a`, `a and b`, `a, b and 3 more`: for sentences. */
export function someOf(names: readonly string[]): string {
  const [first = '', second = '', ...more] = [...new Set(names)]
  if (second === '') return first
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`
}
