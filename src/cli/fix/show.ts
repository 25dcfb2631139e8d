import type picocolors from 'picocolors'
import { unifiedDiff } from '../../fix/diff.ts'
import type { DiffLine } from '../../fix/diff.ts'
import type { Place } from '../../model/place.ts'
import { fileOf, placeText } from '../../report/location.ts'
import { plain } from '../../report/plain.ts'
import { redact } from '../../report/redact.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** The differences of all files, for people: nothing in them reaches the terminal but letters, and no secret does. */
export function showDifferences(
  texts: ReadonlyMap<string, string>,
  before: (file: string) => string | undefined,
  prefix: string,
  colors: Colors,
): string {
  const lines = [...texts].flatMap(([file, text]) => unifiedDiff(fileOf({ file, line: 1, column: 1 }, prefix), before(file) ?? '', text))
  const paint: Record<DiffLine['kind'], (text: string) => string> = {
    header: colors.bold,
    hunk: colors.cyan,
    same: (text) => text,
    removed: colors.red,
    added: colors.green,
    note: colors.dim,
  }
  return lines.map(({ kind, text }) => `${paint[kind](safe(text))}\n`).join('')
}

/** White space at the beginning is part of a difference; all else is as in any line that is shown. */
function safe(line: string): string {
  const [, sign = '', indent = '', rest = ''] = /^([-+ ]?)([ \t]*)([^]*)$/.exec(line) ?? []
  return `${sign}${indent.replaceAll('\t', '    ')}${plain(redact(rest))}`
}

export interface Said {
  readonly what: string
  readonly at: Place
}

/** `template.yaml:31  orders keeps its role: …` */
export function showSaid(title: string, all: readonly Said[], prefix: string, colors: Colors): string {
  if (all.length === 0) return ''
  const lines = all.map(({ what, at }) => `  ${colors.cyan(placeText(at, prefix))}  ${plain(what)}\n`)
  return `\n${colors.underline(title)}\n${lines.join('')}`
}
