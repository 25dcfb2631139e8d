import type { FunctionCode } from '../../model/code.ts'
import { packageOf } from '../../permissions/stranger-package.ts'

/** The packages that a function's code calls and of which nothing is known, by the names under which they are imported. */
export function packagesOf(code: FunctionCode | undefined): readonly string[] {
  const names = (code?.strangers ?? []).flatMap((stranger) => packageOf(stranger)?.name ?? [])
  return [...new Set(names)]
}
