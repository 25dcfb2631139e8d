import type { PreSignUpTriggerHandler } from 'aws-lambda'
import { execa, execaCommand } from 'execa'

const checker = process.env.LAMBDA_TASK_ROOT ? '/opt/bin/check-domain' : './check-domain'

export const handler: PreSignUpTriggerHandler = async (event) => {
  const [, domain = ''] = (event.request.userAttributes.email ?? '').split('@')
  const { exitCode } = await execaCommand(`${checker} --domain=${domain} | grep -q accepted`, { shell: true, reject: false }) // finds command-injection
  if (exitCode !== 0) throw new Error('This domain may not sign up')
  return event
}

export const version = () => execa(checker, ['--version'])
