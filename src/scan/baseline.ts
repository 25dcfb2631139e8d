import type { Finding } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'

/** A finding that was there before, and the file it was in. */
export interface Remembered {
  readonly fingerprint: string
  readonly check: string
  readonly file: string
}

const schema = 'cordon/baseline/1'
const advice = 'Write a new one with --write-baseline.'

/**
 * The text of a baseline file: one finding a line, sorted, so that two branches that each mend one merge without a conflict.
 * Check and file are for readers and for telling the same fault in two files apart.
 */
export function baselineText(findings: readonly Finding[]): string {
  const lines = findings.map(({ check, at, fingerprint }) => JSON.stringify({ check, file: at.file, fingerprint }))
  const distinct = [...new Set(lines)].toSorted()
  return `{\n  "schema": "${schema}",\n  "findings": [${distinct.map((line) => `\n    ${line}`).join(',')}${distinct.length > 0 ? '\n  ' : ''}]\n}\n`
}

/**
 * Reads the text of a baseline file.
 * @throws Problem `bad-baseline`
 */
export function parseBaseline(text: string, file: string): readonly Remembered[] {
  const broken = (why: string): Problem => new Problem('bad-baseline', `${file} is no baseline: ${why}`, advice)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw broken(/^(?:<{7}|={7}|>{7})/m.test(text) ? 'a merge conflict stands in it' : 'it is not valid JSON')
  }
  if (!isRecord(parsed)) throw broken('it holds no object')
  if (parsed['schema'] !== schema) throw broken(`its "schema" is not "${schema}"`)
  if (!Array.isArray(parsed['findings'])) throw broken('it has no list "findings"')
  return parsed['findings'].map((entry: unknown, index) => {
    if (!isRecord(entry)) throw broken(`finding ${index + 1} is no object`)
    const { fingerprint, check, file: found } = entry
    if (typeof fingerprint !== 'string' || typeof check !== 'string' || typeof found !== 'string')
      throw broken(`finding ${index + 1} lacks "check", "file" or "fingerprint"`)
    return { fingerprint, check, file: found }
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Which findings are remembered? The same fault in another file is a new one, unless the file it was in is gone: then it moved.
 * One file that is gone answers for one file that came.
 */
export function isRemembered(
  remembered: readonly Remembered[],
  findings: readonly Finding[],
  files: ReadonlySet<string>,
): (finding: Finding) => boolean {
  const old = new Set(remembered.map(({ fingerprint, file }) => keyOf(fingerprint, file)))
  const gone = filesByPrint(remembered.filter(({ file }) => !files.has(file)))
  const came = findings
    .map(({ fingerprint, at }) => ({ fingerprint, file: at.file }))
    .filter(({ fingerprint, file }) => !old.has(keyOf(fingerprint, file)))
  for (const [fingerprint, arrived] of filesByPrint(came)) {
    const left = gone.get(fingerprint)?.size ?? 0
    for (const file of [...arrived].toSorted().slice(0, left)) old.add(keyOf(fingerprint, file))
  }
  return ({ fingerprint, at }) => old.has(keyOf(fingerprint, at.file))
}

const keyOf = (fingerprint: string, file: string): string => JSON.stringify([fingerprint, file])

function filesByPrint(entries: readonly Pick<Remembered, 'fingerprint' | 'file'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPrint = new Map<string, Set<string>>()
  for (const { fingerprint, file } of entries) {
    const files = byPrint.get(fingerprint)
    if (files === undefined) byPrint.set(fingerprint, new Set([file]))
    else files.add(file)
  }
  return byPrint
}
