import type { Contract, FunctionContract } from '../../contract/contract.ts'

/** A function that nobody has read for too long. */
export interface Overdue {
  readonly function: string
  /** The day of its last review; undefined where there was none. */
  readonly since: string | undefined
}

const day = 24 * 60 * 60 * 1000

/** The functions of a contract whose review is older, or missing. A date that is none, or lies ahead, is no review. */
export function overdue({ functions }: Contract, maxAge: number, today: Date): readonly Overdue[] {
  const now = Date.parse(today.toISOString().slice(0, 10))
  const isRecent = ({ reviewed }: FunctionContract): boolean => {
    const age = reviewed === undefined ? Number.NaN : (now - Date.parse(reviewed.date)) / day
    return age >= 0 && age <= maxAge
  }
  return functions.filter((one) => !isRecent(one)).map((one) => ({ function: one.function, since: one.reviewed?.date }))
}
