import type { FunctionId, ResourceId, RoleId } from '../../model/ids.ts'
import type { Text } from '../../model/text.ts'
import type { Template } from './template.ts'
import type { Value } from '../document/value.ts'

/** What names mean while a template is evaluated. */
export interface Scope {
  readonly template: Template
  /** Parameters given by the stack that contains this one. */
  readonly given: ReadonlyMap<string, () => Value>
  /** Does what the containing stack gives for it hang on a parameter of its own, so that it differs between deployments? */
  readonly byDefault: (name: string) => boolean
  /** Names of `Fn::Sub` maps and of loops, innermost first in meaning. */
  readonly variables: ReadonlyMap<string, Value>
  /** The identity of a resource of this template. */
  readonly identify: (logicalId: string) => FunctionId | ResourceId | RoleId | undefined
  /** An output of a stack inside this one; undefined when its template is not in the project. */
  readonly outputOf: (logicalId: string, output: string) => Value | undefined
  /** What another stack of the project exports under this name. */
  readonly exported: (name: Text) => Value | undefined
  /** What a template of the project writes into the parameter store under this name. */
  readonly stored: (name: string) => Value | undefined
  /** Conditions being decided, against circles. */
  readonly deciding: ReadonlySet<string>
}

export function withVariables(scope: Scope, variables: Iterable<readonly [string, Value]>): Scope {
  return { ...scope, variables: new Map([...scope.variables, ...variables]) }
}
