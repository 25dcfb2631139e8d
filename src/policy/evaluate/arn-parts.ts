import { remembered } from '../../model/remembered.ts'
import { text } from '../../model/text.ts'
import type { Text, TextPart } from '../../model/text.ts'

/** The six parts of an ARN between its colons; undefined where the text does not begin as one, or hides in open parts where they are. */
export interface ArnParts {
  readonly partition: Text
  readonly service: Text
  readonly region: Text
  readonly account: Text
  readonly resource: Text
}

export const arnParts = remembered((arn: Text): ArnParts | undefined => {
  const parts: TextPart[][] = [[]]
  for (const part of arn) {
    const own = typeof part === 'string' ? part.split(':') : [part]
    for (const [index, piece] of own.entries()) {
      if (index === 0) parts.at(-1)?.push(piece)
      else if (parts.length < 6) parts.push([piece])
      else parts.at(-1)?.push(':', piece)
    }
  }
  const [arnWord, partition, service, region, account, resource] = parts.map((part) => text(...part))
  if (resource === undefined || arnWord?.length !== 1 || arnWord[0] !== 'arn') return undefined
  if (partition === undefined || service === undefined || region === undefined || account === undefined) return undefined
  return { partition, service, region, account, resource }
})
