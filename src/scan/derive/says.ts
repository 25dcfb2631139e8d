import type { FileUse, FunctionContract, QueryLanguage, Skeleton } from '../../contract/contract.ts'
import { anything } from '../../contract/contract.ts'
import { longestText } from '../../contract/schema.ts'
import type { Application } from '../../model/application.ts'
import type { SinkUse } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { expression } from '../../syntax/expression/expression.ts'
import type { Redact } from '../derive-contract.ts'
import { fileUse } from './file-use.ts'
import { hostsOf } from './hosts.ts'
import { redactWords } from './redact-words.ts'

export type Says = Pick<FunctionContract, 'hosts' | 'queries' | 'commands' | 'files' | 'modules' | 'evaluates'>

/** What the function's code says to databases, shells, file systems and other servers. */
export function saysOf(app: Application, fn: Fn, redact: Redact): Says {
  const sinks = app.code.sinks.filter((sink) => sink.function === fn.id)
  const ofKinds = (...kinds: readonly string[]): readonly SinkUse[] => sinks.filter(({ kind }) => kinds.includes(kind))
  // What stays of a query has no literals: names of columns such as `password = ?` are no secrets.
  const plainly = (text: string): string => text
  return {
    hosts: hostsOf(fn, ofKinds('url'), redact),
    queries: skeletons(ofKinds('sql', 'nosql', 'ldap', 'xpath'), queryLanguage, (text, kind) =>
      kind === 'sql' || kind === 'expression' ? plainly(text) : redact(text),
    ),
    commands: skeletons(
      ofKinds('command'),
      () => 'command',
      (text) => redactWords(text, redact),
    ),
    files: skeletons(ofKinds('path', 'archive'), ({ sink, kind }): FileUse => (kind === 'archive' ? 'write' : fileUse(sink)), redact),
    modules: skeletons(ofKinds('module'), () => 'module', redact),
    evaluates: [
      ...new Set(
        ofKinds('code', 'deserialization', 'template')
          .filter(isOpen)
          .map(({ sink }) => sink),
      ),
    ],
  }
}

/** A template whose text is fixed is part of the program. */
const isOpen = ({ kind, text }: SinkUse): boolean => kind !== 'template' || text === undefined || text.includes('${')

function queryLanguage({ kind, language, sink }: SinkUse): QueryLanguage {
  if (kind === 'ldap' || kind === 'xpath') return kind
  if (kind === 'sql' || language === 'sql') return 'sql'
  return language === 'expression' || sink.startsWith('dynamodb:') ? 'expression' : 'nosql'
}

/** One item for each text; one that may be anything for all of which nothing is known, with the reasons. */
function skeletons<Kind extends string>(
  sinks: readonly SinkUse[],
  kindOf: (sink: SinkUse) => Kind,
  redact: (text: string, kind: Kind) => string,
): readonly Skeleton<Kind>[] {
  const known = new Map<string, Skeleton<Kind>>()
  const unknown = new Map<Kind, Set<string>>()
  for (const sink of sinks) {
    const kind = kindOf(sink)
    const text = skeletonOf(sink, kind)
    const shown = text === undefined ? undefined : redact(text, kind)
    if (shown === undefined || shown.trim() === '' || shown.length > longestText) {
      const why =
        shown === undefined || shown.trim() === '' ? (sink.why ?? 'nothing of the text is fixed') : 'it is too long to be written here'
      unknown.set(kind, (unknown.get(kind) ?? new Set()).add(`${sink.sink}: ${why}`))
    } else known.set(`${kind} ${shown}`, { kind, text: shown, because: [] })
  }
  return [...known.values(), ...[...unknown].map(([kind, because]) => ({ kind, text: anything, because: [...because] }))]
}

function skeletonOf({ skeleton, text }: SinkUse, kind: string): string | undefined {
  if (skeleton !== undefined) return skeleton
  // One of several texts, of which some are none: each that is one is in the language of its parameter.
  return text !== undefined && kind === 'expression' ? expression.skeleton(piecesOf(text)) : undefined
}

/** `a = ${b}` as it was before it was shown. */
const piecesOf = (text: string) => text.split(/(\$\{[^}]*\})/).map((part, index) => (index % 2 === 0 ? part : { hole: part }))
