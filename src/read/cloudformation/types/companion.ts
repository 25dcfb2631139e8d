import { known } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { showText, text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Target } from '../../../model/trigger.ts'
import { decideNamed } from '../conditions.ts'
import type { Declared, Estate } from '../estate.ts'
import { bareScope } from '../from-document.ts'
import { nameProperties } from '../names.ts'
import { itemsOf, readText } from '../../document/value.ts'

/** Computes something about all templates together once, however many readers ask. */
export function perEstate<T>(make: (estate: Estate) => T): (estate: Estate) => T {
  const made = new WeakMap<Estate, { readonly value: T }>()
  return (estate) => {
    const ready = made.get(estate) ?? { value: make(estate) }
    made.set(estate, ready)
    return ready.value
  }
}

/**
 * The resources of a type that belong to this one: those whose property refers to it or gives its ARN, and those that give its plain
 * name, as bucket policies and permissions of buses often do. `ownName` is the property of the owner that holds the name.
 */
export function companionsOf(
  owner: Declared,
  estate: Estate,
  type: string,
  property: string,
  ownName = nameProperties.get(owner.resource.type)?.property,
): readonly Declared[] {
  const referring = estate.companions(owner.id, type, property)
  const name = ownName === undefined ? undefined : readText(owner.get(ownName))
  if (name?.state !== 'known' || !isName(name.value)) return referring
  return [...referring, ...(byPlainName(estate, type, property).get(showText(name.value)) ?? [])]
}

type Names = ReadonlyMap<string, readonly Declared[]>
const nameIndexes = perEstate((): Map<string, Names> => new Map())

function byPlainName(estate: Estate, type: string, property: string): Names {
  const indexes = nameIndexes(estate)
  const key = `${type} ${property}`
  const index = indexes.get(key) ?? plainNames(estate, type, property)
  indexes.set(key, index)
  return index
}

function plainNames(estate: Estate, type: string, property: string): Names {
  const names = new Map<string, Declared[]>()
  for (const companion of estate.ofType(type))
    for (const item of itemsOf(companion.get(property))) {
      const name = readText(item)
      if (name.state !== 'known' || !isName(name.value) || estate.resolve(name.value).kind !== 'external') continue
      const shown = showText(name.value)
      const list = names.get(shown) ?? []
      list.push(companion)
      names.set(shown, list)
    }
  return names
}

/** Two texts that are open in unknown ways are not the same name for looking alike. */
const isName = (name: Text): boolean => name.length > 0 && name.every((part) => typeof part === 'string' || part.kind !== 'unknown')

/** Is it there whenever its owner is? A condition of its own, which the owner has not, leaves that open. */
export function accompanies(companion: Declared, owner: Declared): Known<boolean> {
  const { condition, at } = companion.resource
  const shared = condition === owner.resource.condition && companion.template === owner.template
  if (condition === undefined || shared || decideNamed(condition, bareScope(companion.template)) === 'yes') return known(true, at)
  return {
    state: 'several',
    options: [
      { when: condition, value: known(true, at) },
      { when: `not ${condition}`, value: known(false) },
    ],
  }
}

/** How ARNs begin, for properties that take a plain name in place of an ARN. */
const arnStarts = {
  dynamodb: 'arn:aws:dynamodb:::table/',
  events: 'arn:aws:events:::event-bus/',
  firehose: 'arn:aws:firehose:::deliverystream/',
  kinesis: 'arn:aws:kinesis:::stream/',
  lambda: 'arn:aws:lambda:::function:',
  logs: 'arn:aws:logs:::log-group:',
  s3: 'arn:aws:s3:::',
  secretsmanager: 'arn:aws:secretsmanager:::secret:',
} as const
export type NamedService = keyof typeof arnStarts

/** What a reference, an ARN or a plain name of this service stands for. */
export function resolveName(name: Text, service: NamedService, estate: Estate): Target {
  const direct = estate.resolve(name)
  if (direct.kind !== 'external') return direct
  const byName = estate.resolve(text(arnStarts[service], ...name))
  return byName.kind === 'external' ? direct : byName
}
