declare const brand: unique symbol
export type Tag = string & { readonly [brand]: 'Tag' }

const looksLikeTag = (value: unknown): value is Tag => typeof value === 'string' && /^v\d{1,4}(?:\.\d{1,4}){0,2}$/.test(value)

export function tagOf(value: unknown): Tag | undefined {
  return looksLikeTag(value) ? value : undefined
}
