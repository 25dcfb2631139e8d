import type { Fn } from '../model/function.ts'
import { values } from '../model/known.ts'
import type { Step } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { placeText } from './location.ts'
import { columnAfter, located } from './text-group.ts'
import type { Pen } from './text-group.ts'
import { counted } from './words.ts'

/**
 * What became of the code that no finding speaks of, for those who ask for everything: functions that were not followed to their end, each with its reason,
 * and what the code writes that never arrives, so that nothing was reported behind it.
 */
export function codeLines({ application }: ScanResult, pen: Pen): readonly string[] {
  const { functions, refused } = application.code
  const known = new Map(application.functions.map((fn) => [fn.id, fn]))
  const open = functions.flatMap(({ function: id, analysed, gaps }): readonly Step[] => {
    const fn = known.get(id)
    if (fn === undefined || fn.generated || analysed === 'yes') return []
    const [gap] = gaps
    return [{ at: gap?.at ?? fn.at, what: `${fn.logicalId}: ${gap?.what ?? whyNot(fn, analysed)}` }]
  })
  const kept = refused.map(({ at, why }): Step => ({ at, what: why }))
  return [
    ...section(`The code of ${counted(open.length, 'function')} was not followed to its end:`, open, pen),
    ...section(`Writes that do not arrive, so nothing is reported behind them (${kept.length}):`, kept, pen),
  ]
}

function section(title: string, rows: readonly Step[], pen: Pen): readonly string[] {
  const before = '  '
  const column = columnAfter(rows, before.length, pen)
  return rows.length === 0
    ? []
    : [title, ...rows.flatMap(({ at, what }) => located(placeText(at, pen.options.prefix), what, { column, before }, pen))]
}

function whyNot(fn: Fn, analysed: 'no' | 'not-found' | 'unsupported'): string {
  if (analysed === 'no') return 'it is too large: not finished'
  const [code] = values(fn.code)
  if (code === undefined) return fn.code.state === 'unknown' ? fn.code.why : 'where its code stands is not known'
  if (code.missing !== undefined) return code.missing
  if (code.file === undefined) return 'no file was found'
  return analysed === 'unsupported' ? `no reader for ${code.file} yet` : `${code.file} does not export ${code.symbol ?? 'its handler'}`
}
