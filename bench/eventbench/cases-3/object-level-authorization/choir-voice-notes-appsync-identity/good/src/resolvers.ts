import type { AppSyncIdentityCognito, AppSyncResolverEvent } from 'aws-lambda'
import { notesOf, removeNote } from './notes-table'

type Event = AppSyncResolverEvent<{ note?: string }>
type Resolver = (event: Event, caller: string) => Promise<unknown>

const resolvers: Record<string, Resolver> = {
  myNotes: (_event, caller) => notesOf(caller),
  removeNote: (event, caller) => removeNote(event.arguments.note ?? '', caller),
}

export const handler = async (event: Event): Promise<unknown> => {
  const identity = event.identity as AppSyncIdentityCognito | null
  if (!identity) throw new Error('signed in callers only')
  const resolver = resolvers[event.info.fieldName]
  if (!resolver) throw new Error('unknown field')
  return resolver(event, identity.sub)
}
