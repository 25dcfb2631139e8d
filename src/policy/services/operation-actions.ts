import { actionFacts } from './action.ts'
import { exceptionalNeeds } from './operation-needs.ts'
import type { OperationAction } from './operation-needs.ts'
import { iamPrefixOf, serviceKey } from './service-names.ts'

/**
 * The actions that a call of an SDK's operation needs, in AWS's spelling: the one of the same name, or what the table of exceptions says.
 *
 * @param service as an SDK calls it: `s3`, `sfn`, `cognito-identity-provider`, also `stepfunctions`, `CognitoIdentityServiceProvider`
 * @param operation as the service's API calls it: `GetObject`; `getObject` too
 * @returns `[]`: it needs no permission (`sts` `GetCallerIdentity`). Undefined: the service or the operation is not known.
 */
export function actionsOfOperation(service: string, operation: string): readonly OperationAction[] | undefined {
  const name = operation.charAt(0).toUpperCase() + operation.slice(1)
  const prefix = iamPrefixOf(service)
  const needs = exceptionalNeeds(serviceKey(service), prefix ?? '', name)
  if (needs !== undefined) {
    const spelled = needs.flatMap((need) => {
      const facts = actionFacts(need.action)
      return facts === undefined ? [] : [{ ...need, action: facts.action }]
    })
    // An action that IAM does not know (or knows no more) would be a hole in the answer.
    return spelled.length === needs.length ? spelled : undefined
  }
  const same = prefix === undefined ? undefined : actionFacts(`${prefix}:${name}`)
  return same === undefined ? undefined : [{ action: same.action }]
}
