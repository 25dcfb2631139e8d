import { functionId, resourceId, roleId } from '../../model/ids.ts'
import type { FunctionId, ResourceId, RoleId } from '../../model/ids.ts'
import type { Template, TemplateResource } from './template.ts'

export type AnyId = FunctionId | ResourceId | RoleId

/** The identity of a resource of a template; undefined where the template has none of that name. */
export function identityOf(template: Template, logicalId: string): AnyId | undefined {
  const resource = template.resources.get(logicalId)
  if (resource === undefined) return undefined
  if (resource.type === 'AWS::Lambda::Function') return functionId(template.service.id, nameOf(template, resource))
  if (resource.type === 'AWS::IAM::Role') return roleId(template.service.id, logicalId)
  return resourceId(template.service.id, logicalId)
}

/** The team's own name for it, unless a resource has that name as its logical id. */
export function nameOf(template: Template, resource: TemplateResource): string {
  return resource.label === undefined || template.resources.has(resource.label) ? resource.logicalId : resource.label
}
