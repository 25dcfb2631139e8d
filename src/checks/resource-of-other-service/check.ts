import { arnParts } from '../../policy/evaluate/arn-parts.ts'
import { literalActions, named, servicesOfResources } from '../../policy/lint/named-resources.ts'
import { literal, showText } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a resource of a service that none of its actions is about',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A statement about queues that names a topic does nothing for the topic. Either the action is missing, and the code will fail, or the line is left over and hides what the statement is for.',
  fix: 'Take the resource out, or add the action that is meant for it in a statement of its own.',
  silent: [
    'One action of the statement works on resources of that service, or has a wildcard that may.',
    'Resources that are known only at deployment.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const services = servicesOfResources(statement)
      if (services === undefined || literalActions(statement).length === 0) return undefined
      const foreign = (named(app, statement) ?? []).filter((resource) => {
        const service = literal(arnParts(resource)?.service ?? [{ kind: 'unknown', why: 'it is no ARN' }])
        return service !== undefined && /^[a-z][\w-]*$/.test(service) && !services.has(service)
      })
      return foreign.length === 0 ? undefined : { says: `names ${someOf(foreign.map(showText))}, to which none of its actions applies` }
    }),
})
