import type { Application } from '../model/application.ts'
import { known, values } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import { roleById } from '../model/questions.ts'
import type { Fn } from '../model/function.ts'
import type { Statement } from '../model/role.ts'
import type { Text } from '../model/text.ts'
import type { Need } from '../permissions/need.ts'
import { canonicalArn, canonicalStatements } from '../policy/evaluate/canonical.ts'
import { evaluate } from '../policy/evaluate/evaluate.ts'
import type { Policies } from '../policy/evaluate/request.ts'

/** May the function's role do this? `no` where it has no role of the application. */
export function isAllowed(app: Application, fn: Fn, action: string, resource: Text, conditions: Need['conditions']): Outcome {
  const outcomes = values(fn.role).map((reference): Outcome => {
    const role = reference.kind === 'role' ? roleById(app, reference.role) : undefined
    if (role === undefined) return 'unknown'
    const policies: Policies = {
      identity: canonicalStatements(app, role.statements),
      resource: [delegation],
      sameAccount: 'yes',
      unknowns: role.unknowns,
    }
    const keys = new Map(conditions.map(({ key, values: accepted }) => [key.toLowerCase(), accepted] as const))
    const request = {
      action,
      resource: asked(canonicalArn(app, resource)),
      account: own,
      principal: caller,
      context: { keys, others: 'unknown' },
    } as const
    return evaluate(request, policies).outcome
  })
  const [first = 'unknown'] = outcomes
  return outcomes.every((one) => one === first) ? first : 'unknown'
}

/** Is all of what a need is about allowed? */
export function isGranted(app: Application, fn: Fn, { action, scope, conditions }: Need): Outcome {
  const outcomes = scope.arns.map((arn) => isAllowed(app, fn, action, arn, conditions))
  return outcomes.includes('no') ? 'no' : outcomes.includes('unknown') ? 'unknown' : 'yes'
}

/** Requests to a log name one stream of its group, where policies write `*` for all: `log-group:/aws/lambda/x:*`, or `:*:*`. */
function asked(resource: Text): Text {
  const last = resource.at(-1)
  const isLog = resource.some((part) => typeof part === 'string' && part.includes(':log-group:'))
  return isLog && typeof last === 'string' && last.endsWith(':*')
    ? [...resource.slice(0, -1), `${last.slice(0, -1)}log-stream:any`]
    : resource
}

const own: Text = [{ kind: 'pseudo', name: 'account' }]
const caller = { kind: 'aws', name: ['arn:aws:iam::', { kind: 'pseudo', name: 'account' }, ':role/own'] } as const

/** What the policies of keys usually say: the account decides by its roles. Whether this key's does, is another question. */
const delegation: Statement = {
  effect: known('Allow'),
  actions: known([['*']]),
  notActions: false,
  resources: known([['*']]),
  notResources: false,
  principals: known([{ kind: 'aws', name: ['arn:aws:iam::', { kind: 'pseudo', name: 'account' }, ':root'] }]),
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'framework' },
  at: { file: '', line: 1, column: 1 },
  view: 'declared',
}
