import type { Text } from '../../model/text.ts'
import { literal } from '../../model/text.ts'
import type { Shape } from '../shape.ts'
import type { Owner } from './message.ts'
import { textsOf } from './names.ts'

/** Does a rule for devices' messages (`SELECT * FROM 'boats/+/position'`) listen to a topic? What is not known may be. */
export function topicMatches(sql: Text, topic: Shape | undefined, owner: Owner): boolean {
  const written = literal(sql)
  const filter = written === undefined ? undefined : /\bfrom\s+'([^']*)'/i.exec(written)?.[1]
  const topics = textsOf(topic, owner)
  if (filter === undefined || topics.length === 0) return true
  return topics.some((one) => {
    const name = literal(one)
    return name === undefined ? startsLike(filter, one) : levelsMatch(filter.split('/'), name.split('/'))
  })
}

/** `+` is one level, `#` all that follow. https://docs.aws.amazon.com/iot/latest/developerguide/topics.html */
function levelsMatch(filter: readonly string[], topic: readonly string[]): boolean {
  return (
    filter.every((level, index) => level === '#' || (index < topic.length && (level === '+' || level === topic[index]))) &&
    (filter.at(-1) === '#' || filter.length === topic.length)
  )
}

function startsLike(filter: string, topic: Text): boolean {
  const head = typeof topic[0] === 'string' ? topic[0] : ''
  const fixed = /^[^+#]*/.exec(filter)?.[0] ?? ''
  return head.startsWith(fixed) || fixed.startsWith(head)
}
