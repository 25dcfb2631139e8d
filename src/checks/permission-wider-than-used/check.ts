import { heldBy, wayTo } from '../../model/holders.ts'
import { showText } from '../../model/text.ts'
import { excessOf } from '../../permissions/excess.ts'
import { isEveryOfService, someActions, statementKey } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: 'The role reaches things that no code that runs with it touches',
  risk: 'over-privilege',
  severity: 'low',
  why: 'The code reads one table, and the statement names three. Whoever takes the function over reads all of them.',
  fix: 'Leave only the resources that the code acts on. `cordon policy FUNCTION` prints them with the line of code behind each.',
  silent: [
    'Something that runs with the role acts on each of the resources, or may do so: its name is made at run time.',
    'The code of a function with the role could not be read: then nothing is said.',
    'Every resource of a service: see wildcard-resource. Statements of which nothing is used: see unused-permission.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-250', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],

  *find(app) {
    for (const { held, statement, resources, unknowns } of excessOf(app)) {
      const idle = resources.filter((resource) => !isEveryOfService(resource))
      if (idle.length === 0) continue
      yield {
        at: statement.at,
        about: held.role.id,
        key: statementKey(statement),
        reach: held.weakest.reach,
        sure: unknowns.length === 0,
        because: `${heldBy(held)} does nothing with ${someActions(idle.map(showText))}`,
        path: wayTo(app, held.weakest),
      }
    }
  },
})
