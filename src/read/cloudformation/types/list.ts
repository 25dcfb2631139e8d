import { known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { absent, choice, isAbsent, read } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { choose, every, some, written } from './outcomes.ts'

/** The first item of a list in every alternative; a single value stands for a list of one. */
export function firstItem(value: Value): Value {
  if (value.kind === 'choice')
    return choice(
      value.at,
      value.options.map((option) => ({ when: option.when, value: firstItem(option.value) })),
    )
  return value.kind === 'list' ? (value.items.map((item) => item()).find((item) => !isAbsent(item)) ?? absent) : value
}

/** Does the test hold for an item? One that only some deployments have counts only there. */
export function someItem(value: Value, test: (item: Value) => Known<boolean>): Known<boolean> {
  return overItems(value, (items) => some(items.map((item) => choose(isThere(item), test(item), known(false)))))
}

/** Does the test hold for all items, of which there is one at least? */
export function everyItem(value: Value, test: (item: Value) => Known<boolean>): Known<boolean> {
  return every([
    someItem(value, () => known(true)),
    overItems(value, (items) => every(items.map((item) => choose(isThere(item), test(item), known(true))))),
  ])
}

/** Does the list have an item? An item whose value is open still is one, an empty string is none. */
export function hasItems(value: Value): Known<boolean> {
  return someItem(value, written)
}

function overItems(value: Value, decide: (items: readonly Value[]) => Known<boolean>): Known<boolean> {
  return read(value, false, (one) => {
    if (one.kind === 'list') return decide(one.items.map((item) => item()))
    return one.kind === 'text' ? unknown('the list is known only at deployment', one.at) : decide([one])
  })
}

const isThere = (item: Value): Known<boolean> => read(item, false, (one) => known(true, one.at))
