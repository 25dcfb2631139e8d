import { guardedWays } from '../../model/guarded-ways.ts'
import { holds } from '../../model/known.ts'
import { functionsOfRoute, shortName, showRoute } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'A function URL leads round the authorizer',
  risk: 'shadow-api',
  severity: 'high',
  why: 'The API asks who calls, its function URL does not, and both start the same code with the same event. Whoever finds the URL, in a log, a history or by a scan, needs no account.',
  fix: 'Remove the URL (`FunctionUrlConfig`, `url: true`), or set `AuthType: AWS_IAM` (`authorizer: aws_iam`). A webhook that must stay open belongs in a function of its own.',
  silent: [
    'The URL asks for IAM signatures.',
    'No route of an API with an authorizer starts the same function: then open-function-url speaks.',
  ],
  references: ['OW-A2', 'SAS-2', 'SAS-11', 'CWE-288', 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],

  *find(app) {
    for (const url of app.routes) {
      if (url.gateway !== 'function-url') continue
      const open = holds(url.authorization, ({ kind }) => kind === 'none')
      if (open === 'no') continue
      for (const fn of functionsOfRoute(app, url)) {
        const [guarded] = guardedWays(app, fn)
        if (guarded === undefined) continue
        yield {
          at: url.at,
          about: url.id,
          sure: open === 'yes',
          because: `${showRoute(guarded)} asks who calls, and the URL of ${shortName(fn.id)} does not`,
          path: [
            { at: url.at, what: `the URL of ${shortName(fn.id)} is open to anyone` },
            { at: fn.at, what: 'it starts the same function' },
            { at: guarded.at, what: `as ${showRoute(guarded)}, which is guarded` },
          ],
        }
      }
    }
  },
})
