import { known, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Role } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'

const account: Text = [{ kind: 'pseudo', name: 'account' }]

/**
 * What condition keys hold when a function or a workflow calls with its own role: nobody has signed in with a second factor, and no service
 * calls for somebody else. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 *
 * @param asOf the day of the scan, `2026-11-22`
 */
export function keysOfRoleRequest(asOf: string): ReadonlyMap<string, Known<readonly Text[]>> {
  return new Map([
    ['aws:currenttime', known([text(asOf)])],
    ['aws:epochtime', known([text(String(Date.parse(asOf) / 1000))])],
    ['aws:principalaccount', known([account])],
    ['aws:principalisawsservice', known([text('false')])],
    ['aws:principaltype', known([text('AssumedRole')])],
    ...absent.map((key) => [key, known([])] as const),
  ])
}

const absent = [
  'aws:multifactorauthage',
  'aws:multifactorauthpresent',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:username',
]

/** Is it for the caller to say what the key holds: how and where it calls, and what it asks for? Conditions on it stop no attacker. */
export function isCallersChoice(key: string): boolean {
  const lower = key.toLowerCase()
  return chosen.has(lower) || lower.startsWith('aws:requesttag/')
}

const chosen = new Set(['aws:referer', 'aws:requestedregion', 'aws:securetransport', 'aws:tagkeys', 'aws:useragent'])

/** The ways in which a statement may write a role of the application. A path before its name the model does not tell. */
export const arnsOfRole = remembered((role: Role): readonly [Text, ...Text[]] => [
  [{ kind: 'reference', to: role.id, attribute: 'Arn' }],
  ...(role.name === undefined ? [] : values(role.name)).map((name) => text('arn:aws:iam::', ...account, ':role/', ...name)),
])

/** The account that everything is deployed to. */
export const ownAccount = account
