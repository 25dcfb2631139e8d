import type { Application } from '../model/application.ts'
import type { NodeId, ResourceId } from '../model/ids.ts'
import { resourceById } from '../model/questions.ts'

/** What a nested stack hands out stands in the model by the stack's name alone: what kind of thing it is, nobody knows. */
export const isNestedStack = (app: Application, id: NodeId): boolean =>
  resourceById(app, id as ResourceId)?.type === 'AWS::CloudFormation::Stack'
