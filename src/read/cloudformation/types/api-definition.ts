import { known } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Declared } from '../estate.ts'
import { entriesOf, get, isAbsent, itemsOf, readBoolean } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { embeddedJson } from './embedded-json.ts'
import { not, some } from './outcomes.ts'

/** The OpenAPI description that an API is made from. */
export function bodyOf(declared: Declared): Value {
  return embeddedJson(declared.get('Body'))
}

/** Why the API may have routes that no template shows: a description which is elsewhere, or known only in part. */
export function routesUnknown(declared: Declared): string | undefined {
  const body = bodyOf(declared)
  if (!isAbsent(body)) return openPart(body)
  if (!isAbsent(declared.get('BodyS3Location'))) return 'the API is described by a file in a bucket'
  return isAbsent(declared.get('CloneFrom')) ? undefined : 'the API is a copy of another one'
}

function openPart(body: Value): string | undefined {
  if (body.kind === 'choice') return body.options.map((option) => openPart(option.value)).find((why) => why !== undefined)
  if (body.kind !== 'map') return whyOpen(body)
  const paths = get(body, 'paths')
  if (body.entries.has('Fn::Transform') || (paths.kind === 'map' && paths.entries.has('Fn::Transform')))
    return 'a part of the description is included at deployment'
  return [paths, ...entriesOf(paths).map(([, entry]) => entry.get())].map(whyOpen).find((why) => why !== undefined)
}

function whyOpen(value: Value): string | undefined {
  if (value.kind === 'gap') return value.why
  return value.kind === 'text' ? 'the description is known only at deployment' : undefined
}

/**
 * The provider's own address answers unless it is switched off, by the property or in the description.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-endpoint-configuration.html
 */
export function defaultEndpoint(declared: Declared): Known<boolean> {
  const described = itemsOf(get(bodyOf(declared), 'servers')).map((server) =>
    get(server, 'x-amazon-apigateway-endpoint-configuration', 'disableExecuteApiEndpoint'),
  )
  const switches = [declared.get('DisableExecuteApiEndpoint'), ...described].filter((value) => !isAbsent(value))
  return switches.length === 0 ? known(true) : not(some(switches.map((value) => readBoolean(value, false))))
}
