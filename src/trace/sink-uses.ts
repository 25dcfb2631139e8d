import type { SinkUse } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import type { Place } from '../model/place.ts'
import { comparePlaces } from '../model/place.ts'
import { languages } from '../syntax/languages.ts'
import type { LanguageId } from '../syntax/languages.ts'
import type { Pieces } from '../syntax/template.ts'
import type { Spot } from './engine/taint.ts'
import { piecesOf, mostTexts, showPieces } from './judge/pieces.ts'
import { opensIn } from './link/follow.ts'
import { textsOf } from './link/names.ts'
import { isStatement } from './judge/statement.ts'
import type { ObservationOf } from './observation.ts'
import type { OpenShape, Shape } from './shape.ts'
import type { SinkKind } from './sink-kinds.ts'
import type { Watched } from './watch-functions.ts'

/** The language in which a sink of the kind is written; kinds that are not here have none. */
const languageOfKind: Partial<Record<SinkKind, LanguageId>> = {
  sql: 'sql',
  command: 'shell',
  path: 'path',
  module: 'path',
  url: 'url',
  redirect: 'url',
  html: 'html',
  header: 'header',
  ldap: 'ldap',
  xpath: 'xpath',
  regex: 'regex',
}

/** Told elsewhere, or nothing that a function does to something else. */
const noUse: ReadonlySet<SinkKind> = new Set(['log', 'record-key', 'attributes', 'outgoing-data', 'work', 'prototype'])

/**
 * Everything dangerous that the functions' code does with a text, whoever chooses the values in it: the skeleton is what a contract may promise. In
 * the order of the functions and their places.
 */
export function sinkUsesOf(watched: readonly Watched[], place: (spot: Spot) => Place): readonly SinkUse[] {
  return watched.flatMap(({ fn, observations }) => {
    const uses = new Map<string, SinkUse>()
    for (const one of observations) {
      if (one.kind !== 'sink' || noUse.has(one.sink)) continue
      for (const use of usesOf(fn, one, place(one.spot)))
        uses.set([use.at.file, use.at.line, use.at.column, use.kind, use.sink, use.parameter, use.skeleton, use.why].join('\0'), use)
    }
    return [...uses.values()].toSorted(
      (a, b) =>
        comparePlaces(a.at, b.at) || compare(a.kind, b.kind) || compare(a.sink, b.sink) || compare(a.skeleton ?? '', b.skeleton ?? ''),
    )
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function usesOf(fn: Fn, { sink: kind, name, value, parameter }: ObservationOf<'sink'>, at: Place): readonly SinkUse[] {
  const language = languageOf(kind, name, value)
  const deployed =
    kind === 'url' && opensIn(value).some(({ variable }) => variable !== undefined) ? textsOf(value, { kind: 'function', fn }) : []
  const base = { function: fn.id, kind, sink: name, parameter, at, language, ...(deployed.length === 0 ? {} : { deployed }) }
  const unknown = (why: string): SinkUse => ({ ...base, text: undefined, skeleton: undefined, why })
  const texts = piecesOf(value)
  if (texts.length === 0) return [unknown('it is no text')]
  return [
    ...texts.map((pieces): SinkUse => {
      if (!isFixed(pieces)) return unknown('nothing of the text is fixed')
      const text = showPieces(pieces)
      if (language === undefined) return { ...base, text, skeleton: undefined, why: 'it is in no language that is read' }
      return { ...base, text, skeleton: languages[language].skeleton(pieces), why: undefined }
    }),
    ...(texts.length >= mostTexts ? [unknown('it may be more texts than are told apart')] : []),
  ]
}

const isFixed = (pieces: Pieces<OpenShape>): boolean => pieces.some((piece) => typeof piece === 'string' && piece !== '')

function languageOf(kind: SinkKind, name: string, value: Shape): LanguageId | undefined {
  if (kind === 'nosql')
    return value.kind === 'text' || value.kind === 'constant' ? (isStatement(name, value) ? 'sql' : 'expression') : undefined
  return languageOfKind[kind]
}
