import type { ResourceId } from '../../../model/ids.ts'
import { map, values } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { RouteTarget } from '../../../model/route.ts'
import { referencesOf, showText, text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Estate } from '../estate.ts'
import { entriesOf, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'

interface CalledService {
  readonly types: readonly string[]
  /** What stands before a name in its ARNs. */
  readonly kind: string
}

const services: ReadonlyMap<string, CalledService> = new Map([
  ['dynamodb', { types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], kind: 'table/' }],
  ['events', { types: ['AWS::Events::EventBus'], kind: 'event-bus/' }],
  ['firehose', { types: ['AWS::KinesisFirehose::DeliveryStream'], kind: 'deliverystream/' }],
  ['kinesis', { types: ['AWS::Kinesis::Stream'], kind: 'stream/' }],
  ['sns', { types: ['AWS::SNS::Topic'], kind: '' }],
  ['sqs', { types: ['AWS::SQS::Queue'], kind: '' }],
  ['states', { types: ['AWS::StepFunctions::StateMachine'], kind: 'stateMachine:' }],
])

/** `"TableName": "orders"` of a JSON body, `TopicArn=arn:…` of a form, up to the end of the name. */
const named =
  /(?:TableName|EventBusName|DeliveryStreamName|StreamName|TopicArn|QueueUrl|stateMachineArn)["']?\s*[:=]\s*["']?((?:\$\{[^}]*\}|[^"'&\s,}])+)/gi

/**
 * A service that a gateway calls directly says by its action what is done, and only in the body or the parameters of the request to
 * what: `states:StartExecution` with a `stateMachineArn`. Where they name exactly one thing of the project, it is the target.
 *
 * @param requests the mapping templates and parameters of the integration
 */
export function targetOfRequest(target: Known<RouteTarget>, requests: readonly Value[], estate: Estate): Known<RouteTarget> {
  return map(target, (one) => {
    if (one.kind !== 'service') return one
    const name = one.action.slice(0, one.action.indexOf(':'))
    const service = services.get(name)
    if (service === undefined) return one
    const texts = requests.flatMap(entriesOf).flatMap(([, entry]) => values(readText(entry.get())))
    const [only, ...others] = new Set(texts.flatMap((written) => namedIn(written, name, service, estate)))
    return only === undefined || others.length > 0 ? one : { kind: 'resource', resource: only }
  })
}

function namedIn(written: Text, name: string, { types, kind }: CalledService, estate: Estate): readonly ResourceId[] {
  const physical = [...showText(written).matchAll(named)].map(([, found = '']) =>
    /^(?:arn|https?):/.test(found) ? found : `arn:aws:${name}:::${kind}${found}`,
  )
  const resolved = physical.flatMap((one) => {
    const target = estate.resolve(text(one))
    return target.kind === 'resource' ? [target.id] : []
  })
  const referred = referencesOf(written).filter((id) => types.includes(estate.byId.get(id)?.resource.type ?? ''))
  return [...resolved, ...(referred as ResourceId[])]
}
