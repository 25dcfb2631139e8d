import type { Path, Source } from './engine/taint.ts'

const place = /^(requestContext\.(authorizer|identity\.(cognito|user|caller)|accountId)|identity\.)/

/** Is the place of the event one where the platform says who the caller is? */
export function isIdentity(path: Path): boolean {
  return place.test(path.join('.')) || (path[0] === 'identity' && path.length > 1)
}

/** The same of anything that a value may come from. */
export const isIdentitySource = (source: Source): boolean => source.kind === 'event' && isIdentity(source.path)
