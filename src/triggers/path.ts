/** One step into an event: a key, every item of a list, or every key of an object. */
export type Step = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'item' } | { readonly kind: 'any' }

const tokens = /\["([^"]*)"\]|(\[\])|(\*)|([^.[\]*]+)/g

/** Takes a path of the catalogue apart: `Records[].s3.object.key`, `headers.*`, `["CodePipeline.job"].id`. */
export function parsePath(path: string): readonly Step[] {
  return [...path.matchAll(tokens)].map(([, quoted, item, any, plain]) => {
    if (item !== undefined) return { kind: 'item' }
    return any === undefined ? { kind: 'key', key: quoted ?? plain ?? '' } : { kind: 'any' }
  })
}
