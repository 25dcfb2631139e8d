import { values } from '../../../model/known.ts'
import type { FunctionId } from '../../../model/ids.ts'
import { literal, referencesOf, showText } from '../../../model/text.ts'
import { isAbsent, optional, readText } from '../../document/value.ts'
import type { Estate } from '../estate.ts'
import { functionsNamed, standing } from './found-trigger.ts'
import type { FoundTrigger } from './found-trigger.ts'

/** Services whose trigger is found by its own resource; a permission for them is only the other half of it. */
const wired = new Set([
  'apigateway',
  's3',
  'sns',
  'events',
  'scheduler',
  'cognito-idp',
  'logs',
  'iot',
  'ses',
  'elasticloadbalancing',
  'secretsmanager',
  'config',
  'appsync',
  'states',
  'lambda',
])

/**
 * Permissions to invoke a function by which no other trigger explains itself: another account, a skill, a contact centre, or a
 * source that lives outside the templates.
 */
export function permitted(estate: Estate, explained: ReadonlySet<FunctionId>): readonly FoundTrigger[] {
  return estate.ofType('AWS::Lambda::Permission').flatMap((permission) =>
    functionsNamed(permission.get('FunctionName'), estate).flatMap((fn): readonly FoundTrigger[] => {
      const principal = readText(permission.get('Principal'))
      const name = principal.state === 'known' ? literal(principal.value) : undefined
      const service =
        name === undefined ? undefined : /^([a-z0-9-]+)(?:\.[a-z0-9-]+)?\.(?:amazonaws\.com|amazon\.com)(?:\.cn)?$/.exec(name)?.[1]
      // The permission of a function URL belongs to the URL, which is a trigger by itself.
      if (['FunctionUrlAuthType', 'InvokedViaFunctionUrl'].some((property) => !isAbsent(permission.get(property)))) return []
      if (service === undefined) return [{ function: fn, trigger: { kind: 'direct', principal, ...standing(permission) } }]
      const source = optional(permission.get('SourceArn'), readText)
      const inside = source !== undefined && values(source).some((arn) => referencesOf(arn).length > 0)
      if (wired.has(service) && (explained.has(fn) || inside)) return []
      return [
        {
          function: fn,
          trigger: {
            kind: 'other',
            source: `aws.${service}${source === undefined ? '' : ` ${values(source).map(showText).join(', ')}`}`,
            ...standing(permission),
          },
        },
      ]
    }),
  )
}
