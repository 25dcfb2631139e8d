const user = {
  sub: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  email: 'ada@example.org',
  name: 'Ada',
  'cognito:user_status': 'CONFIRMED',
  email_verified: 'true',
}
const metadata = { clientMetadata: { campaign: 'autumn' } }
const session = [{ challengeName: 'CUSTOM_CHALLENGE', challengeResult: false, challengeMetadata: 'CODE-1' }]
const groups = { groupsToOverride: ['customers'], iamRolesToOverride: [], preferredRole: null }

const hook = (triggerSource: string, request: object, response: object, version = '1') => ({
  event: {
    version,
    region: 'eu-central-1',
    userPoolId: 'eu-central-1_Ab1Cd2Ef3',
    userName: 'ada',
    callerContext: { awsSdkVersion: 'aws-sdk-js-3.600.0', clientId: '1example23456789' },
    triggerSource,
    request,
    response,
  },
})

export const userPoolExamples = {
  'aws-user-pool-pre-sign-up': hook(
    'PreSignUp_SignUp',
    { userAttributes: { email: 'ada@example.org', name: 'Ada' }, validationData: { captcha: 'solved' }, ...metadata },
    { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  ),
  'aws-user-pool-post-confirmation': hook('PostConfirmation_ConfirmSignUp', { userAttributes: user, ...metadata }, {}),
  'aws-user-pool-pre-authentication': hook(
    'PreAuthentication_Authentication',
    { userAttributes: user, validationData: { captcha: 'solved' }, userNotFound: false },
    {},
  ),
  'aws-user-pool-post-authentication': hook(
    'PostAuthentication_Authentication',
    { userAttributes: user, newDeviceUsed: false, ...metadata },
    {},
  ),
  'aws-user-pool-define-challenge': hook(
    'DefineAuthChallenge_Authentication',
    { userAttributes: user, session, userNotFound: false },
    { challengeName: 'CUSTOM_CHALLENGE', failAuthentication: false, issueTokens: false },
  ),
  'aws-user-pool-create-challenge': hook(
    'CreateAuthChallenge_Authentication',
    { userAttributes: user, challengeName: 'CUSTOM_CHALLENGE', session },
    { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: '' },
  ),
  'aws-user-pool-verify-challenge': hook(
    'VerifyAuthChallengeResponse_Authentication',
    { userAttributes: user, privateChallengeParameters: { answer: '493817' }, challengeAnswer: '123456' },
    { answerCorrect: false },
  ),
  'aws-user-pool-custom-message': hook(
    'CustomMessage_ForgotPassword',
    { userAttributes: user, codeParameter: '{####}', linkParameter: '{##Click Here##}', usernameParameter: null, ...metadata },
    { smsMessage: null, emailMessage: null, emailSubject: null },
  ),
  'aws-user-pool-migration': hook(
    'UserMigration_Authentication',
    { password: 'correct horse battery staple', validationData: { shop: 'north' }, ...metadata },
    { userAttributes: {}, desiredDeliveryMediums: ['EMAIL'] },
  ),
  'aws-user-pool-token': hook(
    'TokenGeneration_Authentication',
    { userAttributes: user, groupConfiguration: groups, ...metadata },
    { claimsOverrideDetails: null },
  ),
  'aws-user-pool-token-v2': hook(
    'TokenGeneration_Authentication',
    { userAttributes: user, groupConfiguration: groups, scopes: ['openid', 'orders.write'], ...metadata },
    { claimsAndScopeOverrideDetails: null },
    '2',
  ),
  'aws-user-pool-sender': hook(
    'CustomEmailSender_ForgotPassword',
    { type: 'customEmailSenderRequestV1', code: 'AYADeEncryptedCode==', userAttributes: user, ...metadata },
    {},
  ),
  'aws-user-pool-federation': hook(
    'InboundFederation_ExternalProvider',
    { providerName: 'Partner', providerType: 'OIDC', attributes: { idToken: { sub: '42', email: 'ada@example.org' } } },
    { userAttributesToMap: {} },
  ),
}
