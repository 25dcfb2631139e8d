import { values } from '../../model/known.ts'
import { edgeBetween, functionsOfRole, roleById, shortName } from '../../model/questions.ts'
import { literal, referencesOf, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Target, Trigger } from '../../model/trigger.ts'
import type { Known } from '../../model/known.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { NodeId, ResourceId } from '../../model/ids.ts'
import type { Statement } from '../../model/role.ts'
import { allowsAction, isEveryOfService, resourcesOf } from '../../policy/grants.ts'
import { doesNot } from '../../permissions/does-not.ts'
import { check } from '../check.ts'

export default check({
  title: 'The function can start itself over and over',
  risk: 'denial-of-wallet',
  severity: 'medium',
  why: 'A function that writes into the bucket, queue or topic that starts it makes a loop: each run causes the next, and one event can cost thousands. The platform stops some such loops after about 16 rounds, and drops the event.',
  fix: "Write to another bucket, queue or topic, or keep what is written out of the trigger's filter (prefix and suffix), and limit the role to that prefix.",
  silent: [
    'Where several functions share the role, or the trigger takes only some keys, the finding is not sure.',
    "The trigger's prefix and the prefix that the role may write to differ.",
    'The role may only read from the source, or delete from it.',
    'The code of the function was followed to its end, and it does not write there.',
    'Table streams: writing an item back is common and ends by a condition in the code; it is judged with the code.',
  ],
  references: ['SAS-8', 'OW-A6', 'CWE-674', 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const trigger of fn.triggers) {
        const source = sourceOf(trigger)
        if (source === undefined) continue
        for (const target of values(source)) {
          if (target.kind === 'external') continue
          const writers = writersOf(app, fn, target.id, writing[trigger.kind] ?? '')
          const [write] = writers
          if (write === undefined || !meets(trigger, writers)) continue
          if (doesNot(app, fn.id, writing[trigger.kind] ?? '', target.id)) continue
          // What a shared role allows may be meant for another function.
          const shared = values(fn.role).some((role) => role.kind === 'role' && functionsOfRole(app, role.role).length > 1)
          const filtered =
            trigger.kind === 'bucket' &&
            [trigger.prefix, trigger.suffix].some((part) => part !== undefined && !values(part).every((text) => literal(text) === ''))
          yield {
            at: trigger.at,
            about: fn.id,
            key: target.id,
            sure: !filtered && !shared,
            because: filtered
              ? `${fn.logicalId} may write to ${shortName(target.id)}, which starts it for a part of the keys`
              : `${fn.logicalId} may write to ${shortName(target.id)}, which starts it`,
            path: [
              { at: trigger.at, what: `${shortName(target.id)} starts ${fn.logicalId}` },
              { at: write.at, what: `its role may write to ${shortName(target.id)}` },
            ],
          }
        }
      }
  },
})

/** What makes an event of each source. */
const writing: Partial<Record<Trigger['kind'], string>> = { bucket: 's3:PutObject', queue: 'sqs:SendMessage', topic: 'sns:Publish' }

/** The statements by which the function may write to its source: those that name it, and those for every resource of the service. */
function writersOf(app: Application, fn: Fn, source: NodeId, action: string): readonly Statement[] {
  const named = edgeBetween(app, 'may-write', fn.id, source)?.at
  const statements = values(fn.role).flatMap((role) => (role.kind === 'role' ? (roleById(app, role.role)?.statements ?? []) : []))
  return statements.filter((statement) => {
    if (!allowsAction(statement, action)) return false
    const resources = resourcesOf(statement)
    return (
      statement.at === named ||
      resources.some((resource) => isEveryOfService(resource) || referencesOf(resource).includes(source as ResourceId))
    )
  })
}

/** Can a key that starts the function be one that these statements let it write? Only a known prefix on both sides tells them apart. */
function meets(trigger: Trigger, writers: readonly Statement[]): boolean {
  if (trigger.kind !== 'bucket' || trigger.prefix === undefined) return true
  const prefix = values(trigger.prefix).map(literal)
  const writable = writers.flatMap(resourcesOf).map(keyPrefix)
  return prefix.some((starts) => starts === undefined || writable.some((key) => key.startsWith(starts) || starts.startsWith(key)))
}

/** `thumbnails/` of `arn:aws:s3:::photos/thumbnails/*`; empty where any key may be written. */
function keyPrefix(resource: Text): string {
  const object = showText(resource).replace(/\$\{[^}]*\}/g, '*')
  const slash = object.indexOf('/', object.lastIndexOf(':') + 1)
  return slash < 0 ? '' : (object.slice(slash + 1).split(/[*?]/)[0] ?? '')
}

function sourceOf(trigger: Trigger): Known<Target> | undefined {
  switch (trigger.kind) {
    case 'bucket':
      return trigger.bucket
    case 'queue':
      return trigger.queue
    case 'topic':
      return trigger.topic
    default:
      return undefined
  }
}
