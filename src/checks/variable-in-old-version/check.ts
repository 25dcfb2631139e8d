import { values } from '../../model/known.ts'
import { resourcesOf } from '../../policy/grants.ts'
import { valueOf } from '../../model/known.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy variable is taken for plain letters',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Variables such as `${aws:username}` exist since the version of 2012. In a policy without `Version` they are letters: a grant of `home/${aws:username}/*` reaches one folder of that strange name and none of a user.',
  fix: "Write `Version: '2012-10-17'` as the first line of the policy.",
  silent: [
    'The policy has the version of 2012, or one that is known only at deployment.',
    'Policies that a framework writes, which have it.',
    'Policies without a variable.',
  ],
  references: ['OW-A5', 'CWE-284', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const { document } = statement
      if (document === undefined || (document.version !== undefined && valueOf(document.version) !== '2008-10-17')) return undefined
      const texts = [...resourcesOf(statement), ...statement.conditions.flatMap((condition) => values(condition.values).flat())]
      const variable = texts.flat().flatMap((part) => (typeof part === 'string' ? (/\$\{[\w.-]+:[^}]+\}/.exec(part) ?? []) : []))[0]
      return variable === undefined || variable.includes('::')
        ? undefined
        : { says: `names ${variable} in a policy of the old version, where it means these letters` }
    }),
})
