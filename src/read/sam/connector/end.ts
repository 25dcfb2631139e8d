import type { Place } from '../../../model/place.ts'
import { build } from '../../document/build.ts'
import { child, itemsOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import type { Draft } from '../draft.ts'
import { connectorType, roleProperties } from '../facts/connectors.ts'
import { alternatives, attribute, ref, sourceOf } from '../intrinsics.ts'
import { given } from '../properties.ts'

/** The source or destination of a connector, as far as it can be told. */
export interface End {
  /** CloudFormation's type, as the table of connectors has it. */
  readonly type: string
  readonly arn: Node | undefined
  readonly name: Node | undefined
  /** Names of its roles: a `Ref`, or a plain name. */
  readonly roles: readonly Node[]
  /** An API's id. */
  readonly resourceId: Node | undefined
  readonly qualifier: Node
  /** A queue's address. */
  readonly url: Node | undefined
}

/** Types whose `Ref` is the ARN. */
const arnByRef = new Set(['AWS::SNS::Topic', 'AWS::StepFunctions::StateMachine'])

/** An end is a resource of the template (`Id`), or written out with `Type`, `Arn`, `RoleName`, …. */
export function endOf(draft: Draft, written: Node, at: Place): End | undefined {
  const qualifier = given(written, 'Qualifier') ?? build(at, '*')
  const logicalId = stringOf(given(written, 'Id'))
  if (logicalId !== undefined) return resourceEnd(draft, logicalId, qualifier, at)
  const type = stringOf(given(written, 'Type'))
  if (type === undefined) return undefined
  const role = given(written, 'RoleName')
  return {
    type: connectorType(type),
    arn: given(written, 'Arn'),
    name: given(written, 'Name'),
    roles: role === undefined ? [] : [role],
    resourceId: given(written, 'ResourceId'),
    qualifier,
    url: given(written, 'QueueUrl'),
  }
}

function resourceEnd(draft: Draft, logicalId: string, qualifier: Node, at: Place): End | undefined {
  const resource = draft.resources.get(logicalId)
  if (resource === undefined) return undefined
  const type = connectorType(resource.type)
  const itself = ref(at, logicalId)
  return {
    type,
    arn: arnByRef.has(type) ? itself : attribute(at, logicalId, type === 'AWS::AppSync::DataSource' ? 'DataSourceArn' : 'Arn'),
    name: attribute(at, logicalId, type === 'AWS::SQS::Queue' ? 'QueueName' : 'Name'),
    roles: rolesOf(resource.properties, type),
    resourceId: type === 'AWS::AppSync::GraphQLApi' ? attribute(at, logicalId, 'ApiId') : itself,
    qualifier,
    url: itself,
  }
}

/** The names of the roles that a resource runs with: one, or one of each branch of an `Fn::If`; a rule has one for each target. */
function rolesOf(properties: Node | undefined, type: string): readonly Node[] {
  const property = roleProperties.get(type)
  const written =
    type === 'AWS::Events::Rule'
      ? itemsOf(child(properties, 'Targets')).map((target) => child(target, 'RoleArn'))
      : [property === undefined ? undefined : child(properties, property)]
  return written.flatMap(alternatives).flatMap(nameOfRole)
}

function nameOfRole(arn: Node): readonly Node[] {
  const logicalId = sourceOf(arn)
  if (logicalId !== undefined) return [ref(arn.at, logicalId)]
  const name = stringOf(arn)?.split('/').at(-1)
  return name === undefined ? [] : [build(arn.at, name)]
}
