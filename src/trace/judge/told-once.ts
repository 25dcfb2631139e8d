import type { Flow, FlowKind } from '../../model/code.ts'
import { comparePlaces } from '../../model/place.ts'

/** Harm that is small and mended once: who reads of one line of a function knows what to do about the others. */
const smallKinds: ReadonlySet<FlowKind> = new Set(['log', 'work'])
/** The same of data that may well belong where it goes: a mail address in a log. */
const isSmall = ({ kind, sure }: Flow): boolean => smallKinds.has(kind) || (kind === 'sensitive-in-log' && !sure)

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

const causeOf = ({ kind, function: fn, source }: Flow): string => [kind, fn, source.function, source.field, source.reach].join('\u0000')

function comesBefore(a: Flow, b: Flow): boolean {
  return a.sure === b.sure ? comparePlaces(a.at, b.at) < 0 : a.sure
}
