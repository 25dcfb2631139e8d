import type { Severity } from '../../model/finding.ts'
import { map } from '../../model/known.ts'
import type { Resource, ResourceKind } from '../../model/resource.ts'
import type { Statement } from '../../model/role.ts'
import { showText } from '../../model/text.ts'
import { accessOf } from '../../policy/access.ts'
import { openStatements, showActions } from '../../policy/narrowing.ts'
import { check } from '../check.ts'

export default check({
  title: 'Every account of the provider may use this resource',
  risk: 'misconfiguration',
  severity: { public: 'high', authenticated: 'high', internal: 'high' },
  why: 'Principal `*` in the policy of a queue, topic, bus, key or secret means everybody with an account, not everybody in yours. A stranger sends events that your functions trust, or reads what you send to yourself.',
  fix: 'Name the accounts, roles or services as principal. Where `*` must stay, tie it down by `aws:SourceArn`, `aws:SourceAccount` or `aws:PrincipalOrgID`.',
  silent: [
    'A condition ties it to an account, an organisation, a source, an address or a network.',
    'A Deny of the same policy keeps out all but some.',
    'Buckets (public-bucket), search and warehouses (public-search), functions (public-invoke) and APIs (open-route) have checks of their own; file systems are reached through private networks only.',
    'VPC endpoints and public registries are open by nature.',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-732', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

  *find(app) {
    for (const resource of app.resources) {
      if (elsewhere.has(resource.kind) || openByNature.test(resource.type)) continue
      for (const { statement, sure } of openStatements(resource.policy))
        yield {
          at: statement.at,
          about: resource.id,
          reach: 'public',
          sure,
          key: statement.sid ?? showActions(statement),
          severity: severityOf(resource, statement),
          because: `${resource.logicalId} allows ${showActions(statement)} to every principal${sure ? '' : ', unless a condition that is not known narrows it'}`,
        }
    }
  },
})

const elsewhere: ReadonlySet<ResourceKind> = new Set<ResourceKind>(['bucket', 'store', 'api', 'domain'])
const openByNature = /^AWS::(?:EC2::VPCEndpoint|ECR::PublicRepository|S3|S3Express|S3ObjectLambda)(?:::|$)/
const holdData: ReadonlySet<ResourceKind> = new Set<ResourceKind>(['secret', 'encryption-key', 'table', 'database'])

/** To subscribe or to decrypt is to read, although the verbs do not look like it. */
const readingVerb = /:(?:Subscribe|Decrypt|Receive\w*)$/i

function severityOf(resource: Resource, statement: Statement): Severity {
  const rest = { ...statement, actions: map(statement.actions, (all) => all.filter((action) => !readingVerb.test(showText(action)))) }
  if (statement.notActions || accessOf(rest).writes || holdData.has(resource.kind)) return 'high'
  return resource.kind === 'layer' ? 'low' : 'medium'
}
