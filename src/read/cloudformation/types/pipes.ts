import { map } from '../../../model/known.ts'
import { get, isAbsent, itemsOf, optional, placeOfKey, readData, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { absent } from '../../document/value.ts'
import { embeddedJson } from './embedded-json.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * A pipe takes from its source what a bus gives to a rule, asks its enrichment, and hands on to its target.
 * https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_CreatePipe.html: a new pipe runs.
 */
export const pipe: ResourceReader = (declared, estate) => {
  const parameters = declared.get('SourceParameters')
  // Only streams have a dead-letter queue of the pipe; a queue has its own.
  const deadLetter =
    ['DynamoDBStreamParameters', 'KinesisStreamParameters']
      .map((name) => get(parameters, name, 'DeadLetterConfig', 'Arn'))
      .find((arn) => !isAbsent(arn)) ?? absent
  return {
    kind: 'rule',
    bus: estate.target(declared.get('Source')),
    schedule: undefined,
    pattern: pattern(get(parameters, 'FilterCriteria', 'Filters')),
    enabled: map(readString(declared.get('DesiredState'), 'RUNNING'), (state) => state === 'RUNNING'),
    targets: ['Enrichment', 'Target'].flatMap((name) =>
      isAbsent(declared.get(name))
        ? []
        : [
            {
              target: estate.target(declared.get(name)),
              deadLetter: estate.targetOrNone(deadLetter),
              at: placeOfKey(declared.properties, name) ?? declared.resource.at,
            },
          ],
    ),
  }
}

/** Each filter's pattern is JSON in a string; one of them must match, so a single one is the pattern. */
function pattern(filters: Value): ReturnType<typeof readData> | undefined {
  const [first, ...others] = itemsOf(filters)
  if (first === undefined) return optional(filters, readData)
  return others.length === 0 ? optional(embeddedJson(get(first, 'Pattern')), readData) : optional(filters, readData)
}
