import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'

/** A function as one of the programming models declares it. */
export interface DeclaredFunction {
  readonly name: string
  /** The file that exports it; undefined with the reason why there is none. */
  readonly file: string | undefined
  readonly missing?: string
  readonly symbol: string | undefined
  /** The file registers it by its name, and exports nothing. */
  readonly registered?: boolean
  readonly bindings: readonly DeclaredBinding[]
  readonly disabled: Known<boolean>
  readonly at: Place
}

/** A binding in the words of function.json: https://learn.microsoft.com/azure/azure-functions/functions-triggers-bindings */
export interface DeclaredBinding {
  /** The parameter. */
  readonly name: string
  readonly type: string
  readonly direction: 'in' | 'out'
  /** `queueName`, `route`, `authLevel`, …; missing where nothing is written. */
  readonly settings: ReadonlyMap<string, Known<string>>
  /** Upper case; undefined: all. */
  readonly methods: Known<readonly string[]> | undefined
  readonly at: Place
}

export const isTrigger = ({ type }: DeclaredBinding): boolean => /Trigger$/i.test(type)
