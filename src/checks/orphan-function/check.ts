import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { functionsByService, resourcesOfKind } from '../../model/questions.ts'
import { referencesOf } from '../../model/text.ts'
import type { UnreadReason } from '../../model/unread.ts'
import { knownCaller } from '../../policy/callers.ts'
import { check } from '../check.ts'
import { fewOrTogether } from '../together.ts'

export default check({
  title: 'A function that nothing calls is still deployed',
  risk: 'shadow-api',
  severity: 'low',
  why: 'What nobody uses nobody updates: old code with old packages keeps its role and its secrets, and whoever gets the right to invoke functions finds it.',
  fix: 'Delete the function, or declare what calls it: an event, a permission, or a statement that names it.',
  silent: [
    'Something starts it, guards with it, invokes it or has a permission to.',
    'A role may invoke it by name, by pattern, or may invoke every function.',
    'It is named in an output, in a parameter of the parameter store, or in the environment of another function.',
    'CodeDeploy calls it during a deployment. Helpers that the framework deploys.',
    'Nothing in the project calls any function of the service: it is made to be called from elsewhere.',
    'Where a part of the project could not be read, the finding is not sure: what calls it may stand there.',
  ],
  references: ['SAS-11', 'CWE-1164', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html'],

  *find(app) {
    const sure = !app.unread.some(({ reason }) => mayHideACaller.has(reason))
    const orphans = functionsByService(app).flatMap(([, functions]) => {
      const alone = functions.filter((fn) => knownCaller(app, fn) === undefined && !isPublished(app, fn))
      return alone.length === functions.length ? [] : alone
    })
    const members = orphans.map((fn) => ({ at: fn.at, about: fn.id, service: fn.service, name: fn.logicalId }))
    for (const found of fewOrTogether(
      members,
      (names, count) => `nothing in the project calls ${names}${count > 1 ? ` (${count} functions)` : ''}`,
    ))
      yield { ...found, sure }
  },
})

/** Other applications find it in the parameter store. */
function isPublished(app: Application, fn: Fn): boolean {
  return resourcesOfKind(app, 'config-parameter').some(
    ({ value }) => value !== undefined && values(value).some((text) => referencesOf(text).includes(fn.id)),
  )
}

const mayHideACaller = new Set<UnreadReason>([
  'syntax',
  'repaired',
  'too-large',
  'outside-project',
  'missing-file',
  'not-executed',
  'no-reader',
  'needs-build',
  'unknown-construct',
  'too-complex',
])
