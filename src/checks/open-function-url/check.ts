import { holds, whyUnknown } from '../../model/known.ts'
import { functionsOfRoute, shortName } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Anyone can call this function by its URL',
  risk: 'broken-authentication',
  severity: 'high',
  why: 'A function URL with AuthType NONE is an address on the internet without gateway, authorizer, throttle or firewall. It is found by scanners within hours.',
  fix: 'Set AuthType AWS_IAM (`authorizer: aws_iam` in serverless.yml), or put the function behind an API with an authorizer and remove the URL.',
  silent: ['The URL asks for IAM signatures.'],
  references: ['OW-A2', 'SAS-2', 'CWE-306', 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],

  *find(app) {
    for (const route of app.routes) {
      if (route.gateway !== 'function-url') continue
      const open = holds(route.authorization, ({ kind }) => kind === 'none')
      if (open === 'no') continue
      const [fn] = functionsOfRoute(app, route)
      const name = fn === undefined ? 'a function' : shortName(fn.id)
      yield {
        at: route.at,
        about: route.id,
        sure: open === 'yes',
        because:
          open === 'yes'
            ? `The URL of ${name} asks for no signature`
            : `whether the URL of ${name} asks for a signature is not known: ${whyUnknown(route.authorization)}`,
      }
    }
  },
})
