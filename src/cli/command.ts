import type { Command } from 'commander'
import { Problem } from '../model/problem.ts'
import type { Io } from './io.ts'

/** Adds one command to the program. What it does is loaded only when it is called, so that `cordon --version` stays quick. */
export type AddCommand = (program: Command, io: Io, finish: (exitCode: number) => void) => void

/** For options that may be given several times. */
export const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value]

/** For options that take several words, apart by commas or given again. */
export const collectList = (value: string, all: readonly string[] = []): readonly string[] => [
  ...all,
  ...value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
]

/**
 * For `name=value`; the value may be empty and may hold `=`.
 * @throws Problem `bad-option`
 */
export function pairs(option: string, given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((pair) => {
      const equals = pair.indexOf('=')
      if (equals < 1) throw new Problem('bad-option', `${option} asks for name=value, not "${pair}"`)
      return [pair.slice(0, equals), pair.slice(equals + 1)] as const
    }),
  )
}
