import { isBuiltin } from 'node:module'

/** A package of which nothing is known, by the name under which it is imported. */
export interface StrangerPackage {
  readonly name: string
  readonly language: 'python' | 'javascript'
}

/**
 * `py:sqlalchemy_utils.UUIDType` is of `sqlalchemy_utils`. A name alone is a method of something unknown, one with capitals a class of the project's; what
 * may call a cloud is told as a gap.
 */
export function packageOf(stranger: string): StrangerPackage | undefined {
  const [, python, name] = /^(py:)?((?:@[^/]+\/)?[^.]+)\../.exec(stranger) ?? []
  if (name === undefined || name === 'global' || /^@(?:aws-sdk|smithy)\//.test(name)) return undefined
  if (python !== undefined) return { name, language: 'python' }
  return isBuiltin(name) || /[A-Z]/.test(name) ? undefined : { name, language: 'javascript' }
}
