import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv'
import { configSchema } from './config-schema.ts'

/** What is wrong with a configuration, and where: the keys and indices that lead there. */
export interface ConfigFault {
  readonly path: readonly string[]
  readonly fault: ErrorObject
}

/** The first fault of a configuration; undefined where it has none. In a file of its own, as the validator is loaded only when needed. */
export function configFault(config: unknown): ConfigFault | undefined {
  const validate = new Ajv2020({ verbose: true, strict: true, allowUnionTypes: true }).compile(configSchema)
  if (validate(config)) return undefined
  const [fault] = validate.errors ?? []
  if (fault === undefined) return undefined
  const path = fault.instancePath.split('/').slice(1)
  return { path: path.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')), fault }
}
