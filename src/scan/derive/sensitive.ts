import type { FunctionContract, SensitiveField, SensitivePlace } from '../../contract/contract.ts'
import type { Application } from '../../model/application.ts'
import type { FlowKind } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { personalDataIn } from '../../sensitive/personal-data.ts'
import { isCredential } from '../../trace/engine/field-names.ts'

/** The fields that the function takes in, asks for, logs or hands on, and whose names say that they are nobody's business. */
export function sensitiveOf(
  app: Application,
  fn: Fn,
  reads: readonly string[],
  queries: FunctionContract['queries'],
): readonly SensitiveField[] {
  const found = new Map<string, { readonly field: string; readonly is: string; readonly in: Set<SensitivePlace> }>()
  const note = (path: string, place: SensitivePlace): void => {
    const seen = sensitiveIn(path)
    if (seen === undefined) return
    const key = `${seen.field} ${seen.is}`
    const known = found.get(key) ?? { ...seen, in: new Set() }
    known.in.add(place)
    found.set(key, known)
  }
  for (const field of reads) note(field, 'event')
  for (const { text } of queries) for (const [word] of text.matchAll(/[A-Za-z_]\w*/g)) note(word, 'query')
  for (const flow of app.code.flows) {
    const place = flow.function === fn.id ? places[flow.kind] : undefined
    if (place !== undefined) note(flow.source.field, place)
  }
  return [...found.values()].map(({ in: places, ...rest }) => ({ ...rest, in: [...places] }))
}

const places: Partial<Record<FlowKind, SensitivePlace>> = {
  'sensitive-in-log': 'log',
  'secret-in-log': 'log',
  'secret-in-answer': 'answer',
  'sensitive-shared': 'shared',
}

/** By its last name, or the last two: `body.card.number` is a `card.number`. */
function sensitiveIn(path: string): Pick<SensitiveField, 'field' | 'is'> | undefined {
  const names = path.split(/[^\w$-]+/).filter((name) => name !== '')
  const last = names.at(-1)
  if (last === undefined) return undefined
  const before = names.at(-2)
  for (const [field, name] of [
    [last, last] as const,
    ...(before === undefined ? [] : [[`${before}.${last}`, `${before}_${last}`] as const]),
  ]) {
    const is = personalDataIn(name) ?? (isCredential(name) ? 'credential' : undefined)
    if (is !== undefined) return { field, is }
  }
  return undefined
}
