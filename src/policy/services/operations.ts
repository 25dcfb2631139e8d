/** What an SDK's operations need of IAM, and what they act on. */
export { forwardedActions } from './forwarded.ts'
export type { ForwardedAction } from './forwarded.ts'
export { namingParameters } from './naming.ts'
export type { NamingParameter } from './naming-row.ts'
export { actionsOfOperation } from './operation-actions.ts'
export type { NeedCondition, OperationAction } from './operation-needs.ts'
export { iamPrefixOf } from './service-names.ts'
