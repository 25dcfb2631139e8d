import { wildcardMatches } from '../syntax/wildcard.ts'
import type { Change } from './change.ts'
import type { AllowedAction } from './contract.ts'

/** An action on one thing. */
interface Right extends Pick<AllowedAction, 'action' | 'when' | 'which'> {
  readonly on: string
}

/** Action by action and thing by thing. What the code does not tell may be what was agreed to; what a caller chooses is not. */
export function compareActions(was: readonly AllowedAction[], is: readonly AllowedAction[]): readonly Change[] {
  const [before, now] = [was.flatMap(rights), is.flatMap(rights)]
  const known = new Set(before.map(show))
  const needed = new Set(now.map(show))
  return [
    ...now
      .filter((right) => !known.has(show(right)) && !before.some((old) => covers(old, right)))
      .map((right): Change => ({ change: isOpen(right, before) ? 'unknown' : 'more', what: show(right) })),
    ...before.filter((right) => !needed.has(show(right))).map((right): Change => ({ change: 'less', what: show(right) })),
  ]
}

const rights = ({ on, ...rest }: AllowedAction): readonly Right[] => on.map((thing) => ({ ...rest, on: thing }))

/** The thing that it names may be one on which the action was agreed to. */
const isOpen = (right: Right, before: readonly Right[]): boolean =>
  right.which === 'unknown' && before.some(({ action }) => action === right.action)

/** Agreed to: the same action on more, under the same conditions or none. */
const covers = (old: Right, right: Right): boolean =>
  old.action === right.action &&
  wildcardMatches(old.on, right.on) &&
  old.when.every((condition) => right.when.includes(condition)) &&
  !(right.which === 'caller' && old.which !== 'caller')

const show = ({ action, on, when, which }: Right): string =>
  `${action} on ${on}${when.length === 0 ? '' : ` when ${when.join(' and ')}`}${which === undefined ? '' : `, ${why[which]}`}`

const why = { unknown: 'the code does not tell which', caller: 'its caller says which' } as const
