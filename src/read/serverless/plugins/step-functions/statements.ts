import type { Place } from '../../../../model/place.ts'
import { child, entriesOf, itemsOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { gap } from '../../../document/build.ts'
import { frameworkStatement } from '../../expand/stack.ts'
import { shown } from '../../texts.ts'

/**
 * What the plugin lets a workflow do, from its states. Calls of functions are read; what it grants for the other services
 * depends on their parameters and stays open.
 */
export function workflowStatements(definition: Node | undefined, at: Place): readonly Node[] {
  const functions: Node[] = []
  const others = new Set<string>()
  if (definition?.kind !== 'map') return [gap(at, 'the definition of the workflow is not known')]
  visit(definition, (state) => {
    const resource = child(state, 'Resource')
    if (resource === undefined) return
    const name = shown(resource)
    const integration = /^arn:[^:]*:states:[^:]*:[^:]*:(?:aws-sdk:)?([A-Za-z0-9]+):/.exec(name)?.[1]
    if (integration === undefined) functions.push(resource)
    else if (integration !== 'lambda') others.add(integration)
    else {
      const called = child(state, 'Parameters', 'FunctionName') ?? child(state, 'Arguments', 'FunctionName')
      if (called === undefined) others.add(integration)
      else functions.push(called)
    }
  })
  return [
    ...(functions.length === 0 ? [] : [frameworkStatement(at, ['lambda:InvokeFunction'], functions)]),
    ...[...others].map((name) => gap(at, `what the plugin grants for ${name} depends on the state's parameters`)),
  ]
}

/** All states, also those inside of parallel and map states. */
function visit(machine: Node | undefined, each: (state: Node) => void): void {
  for (const [, { value: state }] of entriesOf(child(machine, 'States'))) {
    each(state)
    for (const branch of itemsOf(child(state, 'Branches'))) visit(branch, each)
    visit(child(state, 'Iterator'), each)
    visit(child(state, 'ItemProcessor'), each)
  }
}
