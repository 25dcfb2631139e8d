import { triggerEntries, triggers, type TriggerEntry } from './catalogue.ts'
import { fieldAt } from './field-at.ts'
import { parsePath, type Step } from './path.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

/** What holds an envelope is a message, and no message is longer (SQS: 1 MiB). */
const longestMessage = 1024 * 1024

/**
 * What kind of event this is, by its shape alone; the most specific kind that fits. Safe on anything that `JSON.parse` can return.
 * The first record speaks for its batch; what other messages of the batch carry inside may be something else.
 *
 * Undefined means unknown, not harmless: it is what every event without a shape of its own looks like. And whoever may invoke the
 * function directly can send any shape, so a guard passes only the entries of the declared triggers in `among`.
 */
export function recognise(event: unknown, among: readonly TriggerEntry[] = triggerEntries): TriggerEntry | undefined {
  const open = contentReader()
  let best: TriggerEntry | undefined
  for (const entry of among) if (fits(event, entry, open) && (best === undefined || outranks(entry, best))) best = entry
  return best
}

type Open = (text: string) => unknown

function fits(event: unknown, facts: TriggerFacts, open: Open): boolean {
  if (facts.recognise === 'declared') return false
  const carrier = carrierOf(facts)
  return (carrier === undefined || fits(event, carrier, open)) && facts.recognise.every((requirement) => holds(event, requirement, open))
}

/** The entry that carries this one. */
export function carrierOf({ within }: TriggerFacts): TriggerFacts | undefined {
  return within === undefined ? undefined : (triggers as Readonly<Record<string, TriggerFacts>>)[within]
}

/** An entry that a sender could claim by a header or a key of his own never beats one that the platform's words tell. */
function outranks(a: TriggerFacts, b: TriggerFacts): boolean {
  return isVouched(a) === isVouched(b) ? specificity(a) > specificity(b) : isVouched(a)
}

/** Does the recognition rest on what the sender cannot write? What is carried is as good as its carrier. */
function isVouched(facts: TriggerFacts): boolean {
  const carrier = carrierOf(facts)
  if (carrier !== undefined) return isVouched(carrier)
  return requirementsOf(facts).every(({ path }) => {
    const place = parsePath(path).map((step) => (step.kind === 'key' ? step.key : step.kind === 'item' ? 0 : '*'))
    return fieldAt(facts.fields, place)?.control !== 'attacker'
  })
}

function specificity(facts: TriggerFacts): number {
  const carrier = carrierOf(facts)
  return requirementsOf(facts).length + (carrier === undefined ? 0 : specificity(carrier))
}

const requirementsOf = ({ recognise: requirements }: TriggerFacts): readonly Requirement[] =>
  requirements === 'declared' ? [] : requirements

function holds(event: unknown, requirement: Requirement, open: Open): boolean {
  const value = valueAt(event, stepsOf(requirement.path), requirement.anyCase === true)
  if ('type' in requirement) return typeOf(value) === requirement.type
  if (typeof value !== 'string') return false
  if ('is' in requirement) return value === requirement.is
  if ('oneOf' in requirement) return requirement.oneOf.includes(value)
  if ('starts' in requirement) return value.startsWith(requirement.starts)
  if ('includes' in requirement) return value.includes(requirement.includes)
  const content = open(value)
  return content !== undefined && requirement.json.every((inner) => holds(content, inner, open))
}

/** Own keys only: an event may hold `__proto__` or `constructor`. */
function valueAt(event: unknown, steps: readonly Step[], anyCase: boolean): unknown {
  let value = event
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'item') {
      if (!Array.isArray(value)) return undefined
      value = value[0]
      continue
    }
    if (step.kind === 'any' || typeOf(value) !== 'object') return undefined
    const held = value as Readonly<Record<string, unknown>>
    const key = anyCase && index === steps.length - 1 ? spelled(held, step.key) : step.key
    if (key === undefined || !Object.hasOwn(held, key)) return undefined
    value = held[key]
  }
  return value
}

function spelled(held: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const name = wanted.toLowerCase()
  for (const key in held) if (key.length === name.length && key.toLowerCase() === name) return key
  return undefined
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return value === null ? 'null' : typeof value
}

/** Parses each text once, however many entries ask for it. */
function contentReader(): Open {
  const contents = new Map<string, unknown>()
  return (text) => {
    if (text.length > longestMessage || !text.trimStart().startsWith('{')) return undefined
    if (!contents.has(text)) contents.set(text, parse(text))
    return contents.get(text)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parsed = new Map<string, readonly Step[]>()

/** Paths come from the catalogue only, so the map does not grow with events. */
function stepsOf(path: string): readonly Step[] {
  const ready = parsed.get(path)
  if (ready !== undefined) return ready
  const steps = parsePath(path)
  parsed.set(path, steps)
  return steps
}
