import type picocolors from 'picocolors'
import type { Application } from '../../model/application.ts'
import type { FunctionCode } from '../../model/code.ts'
import { languageOf } from '../../model/language.ts'
import type { Language } from '../../model/language.ts'
import { placeText } from '../../report/location.ts'
import { plain } from '../../report/plain.ts'
import { counted } from '../../report/words.ts'

/** What the analysis of the handlers' code left open. */
export interface TraceGaps {
  readonly functions: readonly FunctionCode[]
  /** How many there are in each language, and how many of them were followed to their end. */
  readonly languages: readonly { readonly language: Language; readonly functions: number; readonly followed: number }[]
  /** Folders of packages installed beside the code, which are not followed. */
  readonly passedOver: readonly string[]
  readonly calls: Application['code']['calls']
}

/** Whose code was followed how far, and which calls nobody knows, the most frequent first. */
export function traceGaps({ code, functions }: Application): TraceGaps {
  const followed = new Set(code.functions.flatMap((one) => (one.analysed === 'yes' ? [one.function] : [])))
  const languages = [...new Set(functions.map(languageOf))]
  return {
    functions: code.functions,
    languages: languages.map((language) => {
      const all = functions.filter((fn) => languageOf(fn) === language)
      return { language, functions: all.length, followed: all.filter(({ id }) => followed.has(id)).length }
    }),
    passedOver: code.passedOver,
    calls: { ...code.calls, unknown: code.calls.unknown.toSorted((a, b) => b.count - a.count) },
  }
}

const words: Readonly<Record<FunctionCode['analysed'], string>> = {
  yes: 'followed',
  no: 'not read or not followed to its end',
  'not-found': 'no such file or handler',
  unsupported: 'no reader for its language yet',
}

/**
 * The same for people.
 * @param prefix the way from where the reader stands to where places are seen from
 */
export function showTraceGaps(
  { functions, languages, passedOver, calls }: TraceGaps,
  prefix: string,
  colors: ReturnType<typeof picocolors.createColors>,
): string {
  const followed = functions.filter(({ analysed }) => analysed === 'yes').length
  const unknown = calls.unknown.reduce((sum, { count }) => sum + count, 0)
  const lines = [
    colors.underline(`followed the code of ${followed} of ${counted(functions.length, 'function')}`),
    ...(languages.length > 1 ? languages.map((one) => `  ${one.language}: ${one.followed} of ${one.functions}`) : []),
    ...functions.flatMap((one) => [
      `  ${colors.bold(plain(one.function))}  ${words[one.analysed]}${one.files.length === 0 ? '' : `  ${counted(one.files.length, 'file')}`}`,
      ...one.gaps.map(({ what, at }) => `      ${colors.cyan(placeText(at, prefix))}  ${plain(what)}`),
    ]),
    ...(passedOver.length === 0
      ? []
      : [
          '',
          colors.underline('installed packages, known by models and not followed'),
          ...passedOver.map((folder) => `  ${plain(prefix + folder)}`),
        ]),
    '',
    colors.underline(`${calls.known} of ${counted(calls.known + unknown, 'call')} followed or known`),
    ...calls.unknown.map(({ name, count }) => `  ${String(count).padStart(5)}  ${name === '' ? '(no name)' : plain(name)}`),
  ]
  return `${lines.join('\n')}\n`
}
