import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import { valueOf } from '../model/known.ts'
import { roleById } from '../model/questions.ts'
import type { Statement } from '../model/role.ts'
import { referencesOf, sameText, showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { allowsAction, onEveryResource, resourcesOf } from './grants.ts'
import { wildcardMatches } from './wildcard.ts'

/**
 * What the declarations know of who calls a function: triggers, permissions, edges, rights to invoke it by name or pattern, outputs
 * that hand it out, and environments that name it. Undefined when nothing in the project does.
 */
export function knownCaller(app: Application, fn: Fn): string | undefined {
  if (fn.triggers.length > 0) return 'a trigger'
  if (fn.invokers.length > 0) return 'a permission'
  if (app.edges.some(({ from, to }) => to === fn.id && from !== fn.id)) return 'another part of the project'
  if (app.parameters.some(({ kind, value }) => kind === 'output' && value !== undefined && referencesOf(value).includes(fn.id)))
    return 'an output'
  if (app.roles.some((role) => role.statements.some((statement) => mayInvoke(statement, fn)))) return 'a role that may invoke it'
  if (app.functions.some((other) => other.id !== fn.id && other.environment.some(({ value }) => isNameOf(valueOf(value), fn))))
    return 'an environment variable'
  return isDeploymentHook(app, fn) ? 'a deployment' : undefined
}

function mayInvoke(statement: Statement, fn: Fn): boolean {
  if (!allowsAction(statement, 'lambda:InvokeFunction')) return false
  const name = fn.name === undefined ? undefined : valueOf(fn.name)
  return (
    onEveryResource(statement, 'lambda:InvokeFunction') ||
    resourcesOf(statement).some(
      (resource) => referencesOf(resource).includes(fn.id) || (name !== undefined && wildcardMatches(functionIn(resource), showText(name))),
    )
  )
}

/** `orders-*` of `arn:aws:lambda:eu-west-1:111122223333:function:orders-*`. */
function functionIn(resource: Text): string {
  const shown = showText(resource)
  const start = shown.indexOf(':function:')
  return start < 0 ? '' : shown.slice(start + ':function:'.length)
}

function isNameOf(value: Text | undefined, fn: Fn): boolean {
  const name = fn.name === undefined ? undefined : valueOf(fn.name)
  return value !== undefined && name !== undefined && name.length > 0 && sameText(value, name) === 'yes'
}

/** CodeDeploy calls it before or after traffic moves; only such a function reports back to it. */
function isDeploymentHook(app: Application, fn: Fn): boolean {
  const reference = valueOf(fn.role)
  const role = reference?.kind === 'role' ? roleById(app, reference.role) : undefined
  return role?.statements.some((statement) => allowsAction(statement, 'codedeploy:PutLifecycleEventHookExecutionStatus')) === true
}
