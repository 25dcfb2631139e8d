import { attacker, optional, partly, platform, type Field } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { Requirement, TriggerFacts, Trust } from './trigger-facts.ts'

const clientMetadata = attacker('request.clientMetadata.*', 'string', optional)
const validationData = attacker('request.validationData.*', 'string', optional)
const userNotFound = platform('request.userNotFound', 'boolean', optional)
const session = platform('request.session[]', 'object', { ...optional, note: 'challengeMetadata is the create hook’s own' })
const attributes: readonly Field[] = [
  attacker('request.userAttributes.*', 'string', { ...optional, note: 'the user’s own words, also after sign-up' }),
  platform('request.userAttributes.sub', 'string', optional),
  platform('request.userAttributes.cognito:user_status', 'string', optional),
  platform('request.userAttributes.email_verified', 'string', optional),
  platform('request.userAttributes.phone_number_verified', 'string', optional),
]
const groups = platform('request.groupConfiguration', 'object', { note: 'the user’s groups and their roles' })

const hook = (title: string, source: Requirement, trust: Trust, more: readonly Field[], known = attributes): TriggerFacts => ({
  title: `User pool, ${title}`,
  kind: 'user-pool',
  provider: 'aws',
  recognise: [{ path: 'userPoolId', type: 'string' }, source],
  fields: [
    platform('version', 'string'),
    platform('region', 'string'),
    platform('userPoolId', 'string'),
    platform('triggerSource', 'string'),
    attacker('userName', 'string', { ...optional, max: 512, note: 'chosen at sign-up, or typed in at sign-in' }),
    platform('callerContext', 'object'),
    partly('callerContext.awsSdkVersion', 'string', optional),
    platform('response', 'object', { note: 'for the function to fill in' }),
    ...known,
    ...more,
  ],
  trust,
  // Cognito waits five seconds and asks three times.
  retries: 'source',
  partialFailures: false,
  answer: 'user-pool',
  maxBytes: synchronousBytes,
  reference: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
})

const source = (starts: string): Requirement => ({ path: 'triggerSource', starts })
const tokens = source('TokenGeneration_')

// Signing in needs no more than the client id, which every visitor of the application has; so its hooks are public.
export const awsUserPool = {
  'aws-user-pool-pre-sign-up': hook('before sign-up', source('PreSignUp_'), 'as-source', [validationData, clientMetadata]),
  'aws-user-pool-post-confirmation': hook('after confirmation', source('PostConfirmation_'), 'as-source', [clientMetadata]),
  'aws-user-pool-pre-authentication': hook('before sign-in', source('PreAuthentication_'), 'public', [
    validationData,
    clientMetadata,
    userNotFound,
  ]),
  'aws-user-pool-post-authentication': hook('after sign-in', source('PostAuthentication_'), 'as-source', [
    platform('request.newDeviceUsed', 'boolean', optional),
    clientMetadata,
  ]),
  'aws-user-pool-define-challenge': hook('define challenge', source('DefineAuthChallenge_'), 'public', [
    session,
    clientMetadata,
    userNotFound,
  ]),
  'aws-user-pool-create-challenge': hook('create challenge', source('CreateAuthChallenge_'), 'public', [
    platform('request.challengeName', 'string'),
    session,
    clientMetadata,
    userNotFound,
  ]),
  'aws-user-pool-verify-challenge': hook('verify challenge', source('VerifyAuthChallengeResponse_'), 'public', [
    platform('request.privateChallengeParameters', 'object', { ...optional, note: 'the create hook’s own, hidden from the user' }),
    attacker('request.challengeAnswer', 'any', { note: 'a string, or whatever the client sends' }),
    clientMetadata,
    userNotFound,
  ]),
  'aws-user-pool-custom-message': hook('custom message', source('CustomMessage_'), 'public', [
    platform('request.codeParameter', 'string', { ...optional, note: 'a placeholder, not the code' }),
    platform('request.linkParameter', 'string', optional),
    platform('request.usernameParameter', 'string', optional),
    clientMetadata,
  ]),
  'aws-user-pool-migration': hook(
    'user migration',
    source('UserMigration_'),
    'public',
    [attacker('request.password', 'string', { max: 1024, note: 'in clear text: never to be logged' }), validationData, clientMetadata],
    [],
  ),
  'aws-user-pool-token': hook('before tokens, version 1', tokens, 'as-source', [groups, clientMetadata]),
  'aws-user-pool-token-v2': {
    ...hook('before tokens, versions 2 and 3', tokens, 'as-source', [
      groups,
      partly('request.scopes[]', 'string', { ...optional, note: 'of those that the client may ask for' }),
      clientMetadata,
    ]),
    recognise: [{ path: 'userPoolId', type: 'string' }, tokens, { path: 'version', oneOf: ['2', '3'] }],
  },
  'aws-user-pool-sender': hook('custom sender', { path: 'request.type', starts: 'custom' }, 'public', [
    platform('request.type', 'string'),
    platform('request.code', 'string', { ...optional, note: 'encrypted with the team’s key' }),
    clientMetadata,
  ]),
  'aws-user-pool-federation': hook(
    'inbound federation',
    source('InboundFederation_'),
    'as-source',
    [
      platform('request.providerName', 'string'),
      platform('request.providerType', 'string'),
      partly('request.attributes', 'object', { note: 'as far as the identity provider vouches' }),
    ],
    [],
  ),
} satisfies Record<string, TriggerFacts>
