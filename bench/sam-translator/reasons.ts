import type { Aspect } from './facts.ts'

const anotherKind = 'the event names an API of another kind, and SAM writes its route there all the same; Cordon reports the event'
const malformed = 'the path has a malformed parameter ({proxy++}), which SAM leaves in the ARN and Cordon takes for a parameter'
const digest = 'SAM ends the logical id with a digest of values that Cordon does not put together'
const digestOfCondition = 'SAM ends the name of a condition with a digest; it means the same condition'
const sharedCondition =
  'SAM makes a thing that several resources share conditional when all of them are; Cordon takes it to be always there'
const mapped = 'SAM looks a PassthroughCondition up in a mapping; Cordon takes it for off'

/** Why a pair differs, by its name or by its name and aspect, where it was looked into. */
const explained: ReadonlyMap<string, string> = new Map([
  ['api_custom_domain_private_endpoint_full resources', digest],
  ['api_with_any_method_in_swagger', anotherKind],
  ['api_with_basic_custom_domain_intrinsics resources', digest],
  ['api_with_basic_custom_domain_intrinsics_http resources', digest],
  ['api_with_custom_domain_security_policy_private resources', digest],
  ['api_with_usageplans_shared_attributes_two resources', sharedCondition],
  ['function_with_deployment_preference_condition_with_passthrough resources', sharedCondition],
  ['function_with_deployment_preference_multiple_combinations_conditions_with_passthrough resources', sharedCondition],
  ['function_with_deployment_preference_passthrough_condition_with_supported_intrinsics resources', mapped],
  ['function_with_event_dest resources', digestOfCondition],
  ['function_with_event_dest_conditional resources', digestOfCondition],
  ['implicit_api_deletion_policy_precedence permissions', malformed],
  ['separate_route53_recordset_group resources', digest],
])

export function reasonFor(name: string, aspect: Aspect): string {
  return explained.get(`${name} ${aspect}`) ?? explained.get(name) ?? 'not explained'
}
