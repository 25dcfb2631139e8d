import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/** What else may be granted in place of an ARN, as services tell. */
export const otherNamesOf = (arn: Text): readonly Text[] => [...domainOf(arn), ...profileOf(arn)]

/** Who owns a domain sends from every address in it. https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html */
function domainOf(arn: Text): readonly Text[] {
  const [start, address] = cut(arn, ':identity/')
  const at = address.findIndex((part) => typeof part === 'string' && part.includes('@'))
  const around = address[at]
  if (typeof around !== 'string') return []
  return [text(...start, around.slice(around.lastIndexOf('@') + 1).replace(/>$/, ''), ...address.slice(at + 1))]
}

/**
 * `us.amazon.nova-lite-v1:0` is a profile of inference, not a model, and leads to models of several regions.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
function profileOf(arn: Text): readonly Text[] {
  const [start, model] = cut(arn, '::foundation-model/')
  const [head] = model
  if (start.length === 0 || typeof head !== 'string' || !/^(?:us(?:-gov)?|eu|ap(?:ac)?|jp|au|ca|sa|me|global)\./.test(head)) return []
  const service = text(...start.map((part) => (typeof part === 'string' ? part.replace('::foundation-model/', ':') : part)))
  return [
    text(...service, { kind: 'pseudo', name: 'account' }, ':inference-profile/', ...model),
    text(...start, head.slice(head.indexOf('.') + 1), ...model.slice(1)),
  ]
}

/** Up to the end of a word, and what is behind it; nothing where it does not stand there. */
function cut(arn: Text, word: string): readonly [start: Text, behind: Text] {
  const at = arn.findIndex((part) => typeof part === 'string' && part.includes(word))
  const part = arn[at]
  if (typeof part !== 'string') return [[], []]
  const end = part.indexOf(word) + word.length
  return [text(...arn.slice(0, at), part.slice(0, end)), text(part.slice(end), ...arn.slice(at + 1))]
}
