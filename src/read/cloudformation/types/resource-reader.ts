import type { Resource, ResourceBase } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'

type Own<R> = R extends unknown ? Omit<R, keyof ResourceBase> : never

/** A resource's own policy, wherever its statements are written. */
export type ResourcePolicy = Pick<ResourceBase, 'policy' | 'policyUnknowns'>

/** What a reader of one resource type adds to what all resources have. */
export type ResourcePart = Own<Resource> & Partial<ResourcePolicy> & Pick<ResourceBase, 'feeds'>

/** Reads one CloudFormation resource type into the model's words. */
export type ResourceReader = (declared: Declared, estate: Estate) => ResourcePart
