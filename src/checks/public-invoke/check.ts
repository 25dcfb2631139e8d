import { holds } from '../../model/known.ts'
import { shortName } from '../../model/questions.ts'
import { isTiedToSource } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: 'Any AWS account can invoke this function',
  risk: 'broken-authentication',
  severity: 'high',
  why: 'A permission for principal `*` opens the function to every account of the provider, past gateway and authorizer, with an event that the caller shapes at will.',
  fix: 'Name the service or account as principal and tie it with SourceArn or SourceAccount; for an organisation use PrincipalOrgID.',
  silent: [
    'The permission is tied to a source ARN, account or organisation.',
    'It is the permission of a function URL (see open-function-url).',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-732', 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const statement of fn.invokers) {
        if (statement.principals === undefined || isTiedToSource(statement)) continue
        if (statement.conditions.some(({ key }) => urlKeys.has(key))) continue
        if (holds(statement.principals, (all) => all.some(({ kind }) => kind === 'any')) !== 'yes') continue
        yield {
          at: statement.at,
          about: fn.id,
          reach: 'public',
          key: statement.sid ?? '',
          because: `${statement.sid ?? 'A permission'} lets every principal invoke ${shortName(fn.id)}`,
        }
      }
  },
})

/** A function URL's own permissions: whoever may call the URL is decided by its AuthType. */
const urlKeys = new Set(['lambda:FunctionUrlAuthType', 'lambda:InvokedViaFunctionUrl'])
