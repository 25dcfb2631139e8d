import type { Path, Source } from './engine/taint.ts'

const place = /^(requestContext\.(authorizer|identity\.(cognito|user|caller)|accountId)|identity\.)/

/** Is the place of the event one where the platform says who the caller is? */
export function isIdentity(path: Path): boolean {
  return place.test(path.join('.')) || (path[0] === 'identity' && path.length > 1)
}

/** The same of anything that a value may come from. */
export const isIdentitySource = (source: Source): boolean => source.kind === 'event' && isIdentity(source.path)

const ownClaim =
  /^(?:custom:.+|name|given_name|family_name|middle_name|nickname|preferred_username|profile|picture|website|gender|birthdate|zoneinfo|locale|phone_number|address|email)$/

/** A claim that the person writes himself (OpenID Connect Core 5.1, and attributes of the team's own): proved to be his, and still his free choice. */
export function isOwnClaim(path: Path): boolean {
  const claims = path.indexOf('claims')
  return claims >= 0 && ownClaim.test(path[claims + 1] ?? '')
}
