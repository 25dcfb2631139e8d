import type { Place } from '../../../../model/place.ts'
import { addressOf, open } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import type { VariableSource } from './index.ts'

const secretsManager = '/aws/reference/secretsmanager/'

/**
 * `${ssm:/path}`, fetched at deployment. `~true` is the old way to ask for decryption: such a parameter is a secret, and so is
 * what stands under the path of the secrets manager.
 */
export const ssm: VariableSource = ({ address, at }) => ssmParameter(addressOf(address).text, at)

/** `${cf:stack.Output}`: an output of another stack. */
export const cf: VariableSource = ({ address, at }) => cfOutput(addressOf(address).text, at)

/** `${s3:bucket/key}`: the content of an object. */
export const s3: VariableSource = ({ address, at }) => s3Object(addressOf(address).text, at)

export function ssmParameter(written: string, at: Place): Outcome {
  const name = written.replace(/~(?:true|false|split)$/, '')
  if (name.startsWith(secretsManager))
    return open(at, { kind: 'secret', store: 'secrets-manager', name: name.slice(secretsManager.length) })
  return open(at, written.endsWith('~true') ? { kind: 'secret', store: 'ssm-secure', name } : { kind: 'import', from: 'ssm', name })
}

export const cfOutput = (name: string, at: Place): Outcome => open(at, { kind: 'import', from: 'cf', name })
export const s3Object = (name: string, at: Place): Outcome => open(at, { kind: 'import', from: 's3', name })
