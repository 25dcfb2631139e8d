import type { ResourceOf } from '../../../model/resource.ts'
import { optional, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'

/** The password of a store's first user, where one is written. */
export function firstPassword(value: Value): Pick<ResourceOf<'store'>, 'password'> {
  const password = optional(value, readText)
  return password === undefined ? {} : { password }
}
