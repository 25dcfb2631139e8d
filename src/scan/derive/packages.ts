import { isBuiltin } from 'node:module'
import type { FunctionCode } from '../../model/code.ts'

/** The packages that a function's code calls and of which nothing is known, by the names under which they are imported. */
export function packagesOf(code: FunctionCode | undefined): readonly string[] {
  const names = (code?.strangers ?? []).flatMap((stranger) => packageOf(stranger) ?? [])
  return [...new Set(names)]
}

/**
 * `py:sqlalchemy_utils.UUIDType` is of `sqlalchemy_utils`. A name alone is a method of something unknown, one with capitals a class of the project's; what
 * may call a cloud is told as a gap.
 */
function packageOf(stranger: string): string | undefined {
  const [, python, name] = /^(py:)?((?:@[^/]+\/)?[^.]+)\../.exec(stranger) ?? []
  if (name === undefined || name === 'global' || /^@(?:aws-sdk|smithy)\//.test(name)) return undefined
  if (python !== undefined) return name
  return isBuiltin(name) || /[A-Z]/.test(name) ? undefined : name
}
