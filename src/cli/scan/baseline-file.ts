import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../../model/problem.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import { counted } from '../../report/words.ts'
import { baselineText, parseBaseline } from '../../scan/baseline.ts'
import type { Remembered } from '../../scan/baseline.ts'
import { writeFile } from '../write-file.ts'

/** @throws Problem `bad-baseline` */
export function readBaseline(file: string, cwd: string): readonly Remembered[] {
  let text: string
  try {
    text = readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new Problem('bad-baseline', `The baseline ${file} cannot be read`, error instanceof Error ? error.message : undefined)
  }
  return parseBaseline(text, file)
}

/**
 * Remembers everything that is there today, but for what somebody has accepted with a reason: that may run out.
 * @returns what was done, for people
 * @throws Problem `cannot-write`
 */
export function writeBaseline({ findings, suppressed }: ScanResult, file: string, cwd: string): string {
  const present = [...findings, ...suppressed.filter(({ by }) => by === 'baseline' || by === 'unchanged').map(({ finding }) => finding)]
  writeFile(resolve(cwd, file), baselineText(present), file)
  return `remembered ${counted(present.length, 'finding')} in ${file}`
}
