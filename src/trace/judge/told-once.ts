import type { Flow, FlowKind } from '../../model/code.ts'
import { comparePlaces, showPlace } from '../../model/place.ts'

/** Harm that is small and mended once: who reads of one line of a function knows what to do about the others. */
const smallKinds: ReadonlySet<FlowKind> = new Set(['log', 'work'])
/** The same of data that may well belong where it goes: a mail address in a log. */
const isSmall = ({ kind, sure }: Flow): boolean => smallKinds.has(kind) || (kind === 'sensitive-in-log' && !sure) || isSecret(kind)
/** Whoever changes a secret that came out, and the line that lets it out, looks for the other lines too. */
const isSecret = (kind: FlowKind): boolean => kind === 'secret-in-answer' || kind === 'secret-in-log'

/** Of flows that tell the same story line after line (the same field of the same sender, in the same function), the first sure one. */
export function toldOnce(flows: readonly Flow[]): readonly Flow[] {
  const first = new Map<string, Flow>()
  for (const flow of flows) {
    if (!isSmall(flow)) continue
    const before = first.get(causeOf(flow))
    if (before === undefined || comesBefore(flow, before)) first.set(causeOf(flow), flow)
  }
  return flows.filter((flow) => !isSmall(flow) || first.get(causeOf(flow)) === flow)
}

const causeOf = ({ kind, function: fn, source, steps: [first] }: Flow): string =>
  [kind, fn, source.function, source.field, source.reach, ...(isSecret(kind) && first !== undefined ? [showPlace(first.at)] : [])].join(
    '\u0000',
  )

function comesBefore(a: Flow, b: Flow): boolean {
  return a.sure === b.sure ? comparePlaces(a.at, b.at) < 0 : a.sure
}
