import { opaque } from './value.ts'
import type { Api, Opaque } from './value.ts'

const isGlobalObject = (of: Api): boolean => of.package === 'global' && /^(?:globalThis|window|self)$/.test(of.path)

/** What the program itself keeps in the global object (`globalThis.connection ??= connect()`): it lies apart from what the platform brings. */
const kept = opaque('globals', { direct: true })

/** The fields of the program's own, of the global object; undefined: another thing. */
export const keptIn = (of: Api): Opaque | undefined => (isGlobalObject(of) ? kept : undefined)
