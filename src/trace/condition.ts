/** Something that holds of the event wherever a part of the code runs: what the branches around it have asked. */
export interface Condition {
  /** A place of the event, with `*` for an element: `requestContext.eventType`; `route` for what a framework's router has told apart; `caller` for his proof; a variable. */
  readonly path: string
  readonly is: 'one-of' | 'none-of' | 'starts' | 'starts-not' | 'there' | 'missing'
  /** Texts with which it was compared; nothing for what is there or missing. Of `starts`, all hold. */
  readonly values: readonly string[]
  /** It was lowered, trimmed and so on before it was compared. */
  readonly folded: boolean
}

/** What stands before the name of a variable of the environment, where a condition asks for one. */
export const ofEnvironment = 'environment\u0002'

/** What holds where either holds. */
export function inCommon(left: readonly Condition[] = [], right: readonly Condition[] = []): readonly Condition[] {
  return left.flatMap((one) => {
    const other = right.find(({ path, is, folded }) => path === one.path && is === one.is && folded === one.folded)
    if (other === undefined) return []
    if (one.is === 'there' || one.is === 'missing') return [one]
    const values =
      one.is === 'one-of' ? [...new Set([...one.values, ...other.values])] : one.values.filter((value) => other.values.includes(value))
    return values.length === 0 ? [] : [{ ...one, values }]
  })
}

/** Can one event meet both? No only where one of the left is surely at odds with one of the right. */
export function canMeet(left: readonly Condition[] = [], right: readonly Condition[] = []): boolean {
  return left.every((one) => right.every((other) => one.path !== other.path || !(excludes(one, other) || excludes(other, one))))
}

function excludes(one: Condition, other: Condition): boolean {
  if (one.is === 'there') return other.is === 'missing'
  if (one.is !== 'one-of') return false
  const among = (value: string): boolean => other.values.some((text) => text.toLowerCase() === value.toLowerCase())
  switch (other.is) {
    case 'one-of':
      return !one.values.some(among)
    case 'none-of':
      return !one.folded && one.values.every((value) => other.values.includes(value))
    case 'missing':
      return true
    default:
      return false
  }
}

/** For telling apart what is asked under one set of conditions and under another. */
export const conditionsKey = (when: readonly Condition[] | undefined): string =>
  when === undefined ? '' : when.map(({ path, is, values, folded }) => `${path} ${is} ${folded} ${values.join('\u0002')}`).join('\u0001')
