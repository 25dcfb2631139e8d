import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'The authorizer lets in whom it should refuse',
  risk: 'fail-securely',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'All routes behind an authorizer rely on its answer. One that says Allow when something fails is opened by whoever makes it fail: a broken token, a missing header, a store that is slow. One that can only say Allow is no door at all.',
  fix: 'Start from a refusal and allow only where the check was passed; where something fails answer with `Effect: "Deny"` or `isAuthorized: false`.',
  fixIn: {
    JavaScript: '`catch { throw new Error("Unauthorized") }`.',
    Python: '`except Exception: raise Exception("Unauthorized")`.',
  },
  silent: [
    'There is an answer that refuses, or the function throws, or something throws that it calls with what the caller sent.',
    'After the failure something else is asked, and only its answer lets the caller in.',
    'The effect comes from a variable whose values are not known.',
  ],
  references: [
    'SAS-10',
    'OW-A2',
    'CWE-636',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
  ],

  find: (app) =>
    factsOf(app, ['allows-everybody', 'allows-on-error'], ({ kind, detail }, where) => {
      if (kind === 'allows-everybody') return `the only answer ${where} is Allow, whoever asks`
      return `${detail === 'catch' ? 'whatever fails, the catch' : 'the branch for errors'} ${where} answers Allow`
    }),
})
