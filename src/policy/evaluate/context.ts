import type { Known } from '../../model/known.ts'
import { known, unknown } from '../../model/known.ts'
import type { Text } from '../../model/text.ts'
import type { Variables } from './pattern.ts'
import type { Context } from './request.ts'

const nothing: Known<readonly Text[]> = known([])
const untold = unknown('the request does not tell')

/** The values of a key; none where it is absent. Keys are compared without regard to case. */
export function valuesOf(context: Context, key: string): Known<readonly Text[]> {
  return context.keys.get(key.toLowerCase()) ?? (context.others === 'absent' ? nothing : untold)
}

const someText: Text = [{ kind: 'unknown', why: 'the value of the policy variable is not known' }]

/** Policy variables of a request. A key with several values is none. */
export function variablesOf(context: Context): Variables {
  return (name) => {
    const values = valuesOf(context, name)
    if (values.state !== 'known') return { value: someText, sure: false }
    return { value: values.value.length === 1 ? values.value[0] : undefined, sure: true }
  }
}
