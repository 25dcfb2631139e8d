import type { Place } from './place.ts'

/**
 * What the files tell of a setting: its value; or one of several, each with its condition; or the reason why they do not tell.
 * A platform's documented default is a value. A guess never is.
 */
export type Known<T> = Certain<T> | Several<T> | Unknown

export interface Certain<T> {
  readonly state: 'known'
  readonly value: T
  /** Where it is written; missing where the platform's default holds. */
  readonly at?: Place
}

export interface Several<T> {
  readonly state: 'several'
  readonly options: readonly Option<T>[]
}

export interface Option<T> {
  /** The condition in the project's own words, such as `IsProd` or `not IsProd`. */
  readonly when: string
  readonly value: Known<T>
}

export interface Unknown {
  readonly state: 'unknown'
  readonly why: string
  readonly at?: Place
}

/** Three outcomes, never two. */
export type Outcome = 'yes' | 'no' | 'unknown'

export function known<T>(value: T, at?: Place): Certain<T> {
  return at === undefined ? { state: 'known', value } : { state: 'known', value, at }
}

export function unknown(why: string, at?: Place): Unknown {
  return at === undefined ? { state: 'unknown', why } : { state: 'unknown', why, at }
}

/** Applies `change` to every value that the files tell; unknown stays unknown. */
export function map<T, U>(value: Known<T>, change: (value: T) => U): Known<U> {
  if (value.state === 'known') return known(change(value.value), value.at)
  if (value.state === 'unknown') return value
  return { state: 'several', options: value.options.map((option) => ({ when: option.when, value: map(option.value, change) })) }
}

/** Like {@link map}, for a change whose answer is itself uncertain. */
export function andThen<T, U>(value: Known<T>, change: (value: T, at?: Place) => Known<U>): Known<U> {
  if (value.state === 'known') return change(value.value, value.at)
  if (value.state === 'unknown') return value
  return { state: 'several', options: value.options.map((option) => ({ when: option.when, value: andThen(option.value, change) })) }
}

/** Does the test hold? `yes` or `no` only when it does so for every value it can have; a mixture is `unknown`. */
export function holds<T>(value: Known<T>, test: (value: T) => boolean): Outcome {
  if (value.state === 'known') return test(value.value) ? 'yes' : 'no'
  if (value.state === 'unknown') return 'unknown'
  const outcomes = new Set(value.options.map((option) => holds(option.value, test)))
  const [only] = outcomes
  return outcomes.size === 1 && only !== undefined ? only : 'unknown'
}

/** Is there any known value, under whatever condition, for which the test holds? */
export function canBe<T>(value: Known<T>, test: (value: T) => boolean): boolean {
  return values(value).some(test)
}

/** All values that it is known to have under some condition. */
export function values<T>(value: Known<T>): readonly T[] {
  if (value.state === 'known') return [value.value]
  if (value.state === 'unknown') return []
  return value.options.flatMap((option) => values(option.value))
}

/** The value if there is exactly one, else undefined. For places where an unknown needs no words of its own. */
export function valueOf<T>(value: Known<T>): T | undefined {
  return value.state === 'known' ? value.value : undefined
}

/** Why the value is not certain, in words for people. */
export function whyUnknown(value: Known<unknown>): string {
  if (value.state === 'unknown') return value.why
  if (value.state === 'several') return `it depends on ${value.options.map((option) => option.when).join(', ')}`
  return 'it is known'
}

/** Where the value is written, where the files tell. */
export function placeOf(value: Known<unknown>): Place | undefined {
  if (value.state === 'several') return value.options.map((option) => placeOf(option.value)).find((place) => place !== undefined)
  return value.at
}
