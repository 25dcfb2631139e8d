import type { Contract, FunctionContract } from '../contract/contract.ts'
import { schemaId } from '../contract/schema.ts'
import type { Application } from '../model/application.ts'
import type { FunctionCode } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import { needsOfAll } from '../permissions/needs.ts'
import { actionsOf, platformActionsOf } from './derive/actions.ts'
import { limitsOf } from './derive/limits.ts'
import { packagesOf } from './derive/packages.ts'
import { sensitiveOf } from './derive/sensitive.ts'
import { saysOf } from './derive/says.ts'
import { startsOf } from './derive/starts.ts'

/** Masks what may be a secret in a text of the project. */
export type Redact = (text: string) => string

/**
 * What every function of the application does, as far as its files tell: what `cordon.contract.json` is written from and compared with. Helpers that a
 * framework deploys are no functions of the team's.
 * @param redact for texts that stand in the code: a contract is read by many
 */
export function deriveContract(app: Application, redact: Redact): Contract {
  const code = new Map(app.code.functions.map((one) => [one.function, one]))
  const functions = app.functions.filter(({ generated }) => !generated)
  const byId = new Map(functions.map((fn) => [fn.id, functionContract(app, fn, code.get(fn.id), redact)]))
  return { $schema: schemaId, version: 1, functions: [...byId.values()] }
}

function functionContract(app: Application, fn: Fn, code: FunctionCode | undefined, redact: Redact): FunctionContract {
  const { needs = [], unknowns = [] } = needsOfAll(app).get(fn.id) ?? {}
  const needed = needs.filter(({ optional }) => !optional)
  const notFollowed = new Set(unknowns.map(({ why }) => redact(why)))
  const startedBy = startsOf(app, fn)
  const says = saysOf(app, fn, redact)
  const reads = app.code.reads.find((one) => one.function === fn.id)?.fields ?? []
  return {
    function: fn.id,
    reviewed: undefined,
    complete: notFollowed.size === 0 ? true : [...notFollowed],
    startedBy,
    reads,
    limits: limitsOf(app, fn, startedBy),
    actions: actionsOf(needed, fn.service),
    ...says,
    packages: packagesOf(code),
    sensitive: sensitiveOf(app, fn, reads, says.queries),
    platform: platformActionsOf(needed),
  }
}
