import type { EscalationPath } from '../../src/policy/escalation-paths.ts'
import { actionFacts } from '../../src/policy/services/action.ts'
import { arnOf, namedGrants, refTo } from './template.ts'
import type { Grant } from './template.ts'

export interface Mutant {
  readonly kind: 'action missing' | 'resource harmless' | 'denied' | 'condition fails' | 'service excluded' | 'trusts another'
  /** The action of the step that is taken away. */
  readonly action: string
  readonly grants: readonly Grant[]
  /** Whom the stronger role trusts. */
  readonly strongTrusts?: 'another'
}

/** Every way to take one step away, for each step of a path. */
export function mutantsOf(actions: readonly string[], path: EscalationPath | undefined): readonly Mutant[] {
  const all = actions.map((action): Grant => ({ action }))
  const changed = (index: number, change: Partial<Grant>): readonly Grant[] =>
    all.map((one, at) => (at === index ? { ...one, ...change } : one))
  const named = path !== undefined && ['passing', 'assuming', 'enriching'].includes(path.leadsBy) ? namedGrants(actions, path) : undefined
  return actions.flatMap((action, index): readonly Mutant[] => [
    ...(index > 0 || named === undefined
      ? []
      : [{ kind: 'trusts another' as const, action, grants: named, strongTrusts: 'another' as const }]),
    { kind: 'action missing', action, grants: all.filter((_, at) => at !== index) },
    { kind: 'resource harmless', action, grants: harmless(all, index, path) },
    { kind: 'denied', action, grants: [...all, { action, effect: 'Deny' }] },
    { kind: 'condition fails', action, grants: changed(index, { condition: conditions[index % conditions.length]! }) },
    ...(action === 'iam:PassRole' && path?.passesTo !== undefined
      ? [
          {
            kind: 'service excluded' as const,
            action,
            grants: changed(index, { condition: passedTo('StringEquals', 'iot.amazonaws.com') }),
          },
          { kind: 'service excluded' as const, action, grants: changed(index, { condition: passedTo('StringNotLike', path.passesTo) }) },
        ]
      : []),
  ])
}

const passedTo = (operator: string, service: string): NonNullable<Grant['condition']> => ({
  [operator]: { 'iam:PassedToService': service },
})

/** What a function's role cannot fulfil. */
const conditions: readonly NonNullable<Grant['condition']>[] = [
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
  { StringEquals: { 'aws:PrincipalType': 'User' } },
  { Bool: { 'aws:PrincipalIsAWSService': 'true' } },
]

/** One step is allowed on something by which it does not lead on. */
function harmless(all: readonly Grant[], index: number, path: EscalationPath | undefined): readonly Grant[] {
  return all.map((grant, at) => {
    const on = path?.steps.find((step) => step.actions.includes(grant.action))?.on ?? 'new'
    if (at === index) return { ...grant, on: weakThing(grant.action, on) }
    // Any two things will do for some paths: then the other steps are allowed on another one, so that they do not meet.
    return on !== 'new' && path?.leadsBy !== 'passing' && path?.leadsBy !== 'running'
      ? { ...grant, on: otherThing(grant.action, on) }
      : grant
  })
}

function weakThing(action: string, on: string): unknown {
  if (on === 'role') return arnOf('Weak')
  if (on === 'policy') return refTo('IdlePolicy')
  if (on === 'function') return arnOf('weak')
  // Of the wrong type: the action cannot be done to it.
  return on === 'new' ? 'arn:aws:s3:::notes/*' : arnWith(action, on, 'one')
}

const otherThing = (action: string, on: string): unknown =>
  on === 'role' ? arnOf('Idle') : on === 'policy' ? refTo('IdlePolicy') : arnWith(action, on, 'other')

function arnWith(action: string, type: string, name: string): string {
  const template = actionFacts(action)?.resources.find((one) => one.type === type)?.arns[0]
  if (template === undefined) throw new Error(`${action} is not done to a ${type}`)
  const known: Readonly<Record<string, string>> = { Partition: 'aws', Region: 'eu-west-1', Account: '111122223333' }
  return template.replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => known[variable] ?? name)
}
