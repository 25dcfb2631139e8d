import { serviceId } from '../../../model/ids.ts'
import { stringOf } from '../../document/node.ts'
import type { SlsService } from '../service.ts'
import { expandPlugins } from '../plugins/index.ts'
import { stepFunctions } from '../plugins/step-functions/step-functions.ts'
import type { Template } from '../../cloudformation/index.ts'
import { shown } from '../texts.ts'
import { deploymentBucket } from './deployment-bucket.ts'
import { expandEvents } from './events/index.ts'
import { expandFunction } from './function.ts'
import { expandLayers } from './layers.ts'
import { expandRestApi, functionRoutes } from './gateway/rest-api.ts'
import { layResources } from './resources.ts'
import { expandRoles } from './roles/roles.ts'
import { stackOf } from './stack.ts'

/** A service as the CloudFormation template that the framework would deploy. */
export function templateOf(service: SlsService): Template {
  const stack = stackOf(service)
  deploymentBucket(stack)
  expandLayers(stack)
  for (const fn of service.functions) expandFunction(stack, fn)
  expandEvents(stack)
  const workflowRoutes = stepFunctions(stack)
  expandRestApi(stack, [...functionRoutes(stack), ...workflowRoutes])
  expandRoles(stack)
  expandPlugins(stack)
  const { mappings } = layResources(stack)
  const name = shown(service.name)
  // Workflows name functions by their key; a resource of that name comes first.
  for (const alias of stack.aliases.keys()) if (stack.resources.has(alias.split('.')[0] ?? '')) stack.aliases.delete(alias)
  return {
    service: {
      id: serviceId(name),
      name,
      framework: 'serverless',
      provider: 'aws',
      stage: stringOf(service.stage),
      at: service.at,
    },
    file: service.file,
    directory: service.directory,
    parameters: stack.parameters,
    mappings,
    conditions: stack.conditions,
    outputs: stack.outputs,
    resources: stack.resources,
    aliases: stack.aliases,
    included: [],
  }
}
