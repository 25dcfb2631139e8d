import { remembered } from '../model/remembered.ts'
import { values } from '../model/known.ts'
import type { Statement } from '../model/role.ts'
import { showText } from '../model/text.ts'

/** What a statement lets its holder do with the resources it names, in outline: by the verbs of its actions. */
export interface Access {
  readonly reads: boolean
  readonly writes: boolean
  readonly invokes: boolean
}

const reading =
  /^(Get|List|Describe|BatchGet|Scan|Query|Select|Receive|Read|Head|Lookup|View|Search|PartiQLSelect|ConditionCheck|TransactGet)/
const invoking = new Set([
  'lambda:invokefunction',
  'lambda:invokeasync',
  'states:startexecution',
  'states:startsyncexecution',
  'lambda:*',
  'states:*',
  '*',
])

/** By its verb the action, which may hold wildcards, changes nothing: `s3:GetObject`, `ec2:Describe*`. */
export const onlyLooks = (action: string): boolean =>
  reading.test(action.slice(action.indexOf(':') + 1)) || action.toLowerCase() === 'apigateway:get'

// Neither data in nor data out: settings of encryption, tracing, housekeeping of the poller.
const neither = /^(DeleteMessage|ChangeMessageVisibility|SubscribeToShard)/

export const accessOf = remembered((statement: Statement): Access => {
  if (!values(statement.effect).includes('Allow') || statement.notActions) return { reads: false, writes: false, invokes: false }
  const actions = values(statement.actions).flat().map(showText)
  const verbs = actions.map((action) => action.slice(action.indexOf(':') + 1))
  return {
    reads: verbs.some((verb) => verb === '*' || reading.test(verb)),
    writes: verbs.some((verb) => verb === '*' || (!reading.test(verb) && !neither.test(verb))),
    invokes: actions.some((action) => invoking.has(action.toLowerCase()) || /^lambda:invoke/i.test(action)),
  }
})
