import type { NodeId } from '../model/ids.ts'
import type { Target } from '../model/trigger.ts'
import { literal, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/** The ARN of a thing of the application, as a reference: what attribute that is in a template, the renderers know. */
export const arnOfThing = (id: NodeId): Text => [{ kind: 'reference', to: id as never, attribute: 'Arn' }]

/** An ARN of the account and region that the function runs in. */
export const arnHere = (service: string, resource: Text): Text =>
  text(
    'arn:',
    { kind: 'pseudo', name: 'partition' },
    `:${service}:`,
    { kind: 'pseudo', name: 'region' },
    ':',
    { kind: 'pseudo', name: 'account' },
    ':',
    ...resource,
  )

/** The ARN of what is called, fed or notified; undefined where its text is no ARN. */
export function arnOfTarget(target: Target): { readonly arn: Text; readonly thing?: NodeId } | undefined {
  if (target.kind !== 'external') return { arn: arnOfThing(target.id), thing: target.id }
  const [first] = target.name
  if (typeof first === 'string') return first.startsWith('arn:') ? { arn: target.name } : undefined
  return literal(target.name) === undefined && target.name.length === 1 ? { arn: target.name } : undefined
}
