/**
 * Identities are logical paths (`orders/CreateOrder`), never line numbers: they survive reformatting and moved files' lines.
 * Only readers create them.
 */
declare const brand: unique symbol
type Branded<Kind extends string> = string & { readonly [brand]: Kind }

export type ServiceId = Branded<'service'>
export type FunctionId = Branded<'function'>
export type ResourceId = Branded<'resource'>
export type RoleId = Branded<'role'>
export type RouteId = Branded<'route'>

/** Anything that an edge or a finding can point at. */
export type NodeId = FunctionId | ResourceId | RoleId | RouteId | ServiceId

export const serviceId = (name: string): ServiceId => name as ServiceId
export const functionId = (service: ServiceId, logicalId: string): FunctionId => `${service}/${logicalId}` as FunctionId
export const resourceId = (service: ServiceId, logicalId: string): ResourceId => `${service}/${logicalId}` as ResourceId
export const roleId = (service: ServiceId, logicalId: string): RoleId => `${service}/${logicalId}` as RoleId
export const routeId = (owner: string, method: string, path: string): RouteId => `${owner} ${method} ${path}` as RouteId
