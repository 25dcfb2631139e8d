declare const brand: unique symbol
export type Tag = string & { readonly [brand]: 'Tag' }

const looksLikeTag = (value: unknown): value is Tag => typeof value === 'string' && value.length > 0 && value.length < 80

export function tagOf(value: unknown): Tag | undefined {
  return looksLikeTag(value) ? value : undefined
}
