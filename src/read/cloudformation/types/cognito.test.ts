import { table } from './sample.ts'

table('AWS::Cognito::UserPool', [
  [
    'defaults',
    '{}',
    {
      password: { minimumLength: 8, lowercase: true, uppercase: true, numbers: true, symbols: true },
      mfa: 'off',
      selfSignUp: true,
      deletionProtection: false,
      threatProtection: 'off',
      clients: [],
    },
  ],
  [
    'a written policy asks for what it says',
    '{ Policies: { PasswordPolicy: { MinimumLength: 6, RequireNumbers: true } } }',
    { password: { minimumLength: 6, lowercase: false, uppercase: false, numbers: true, symbols: false } },
  ],
  [
    'a policy without a length',
    '{ Policies: { PasswordPolicy: { RequireNumbers: true } } }',
    { password: { minimumLength: '?', lowercase: false, uppercase: false, numbers: true, symbols: false } },
  ],
  [
    'a policy only in production',
    '{ Policies: !If [IsProd, { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true, RequireSymbols: true, RequireLowercase: true, RequireUppercase: true } }, !Ref AWS::NoValue] }',
    {
      password: {
        IsProd: { minimumLength: 12, lowercase: true, uppercase: true, numbers: true, symbols: true },
        'not IsProd': { minimumLength: 8, lowercase: true, uppercase: true, numbers: true, symbols: true },
      },
    },
  ],
  ['a policy that nobody tells', '{ Policies: { PasswordPolicy: !Ref Open } }', { password: '?' }],
  ['second factor', '{ MfaConfiguration: OPTIONAL }', { mfa: 'optional' }],
  ['second factor for all', "{ MfaConfiguration: 'ON' }", { mfa: 'required' }],
  ['second factor that nobody tells', '{ MfaConfiguration: !Ref Open }', { mfa: '?' }],
  [
    'closed and protected',
    '{ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }, DeletionProtection: ACTIVE, UserPoolAddOns: { AdvancedSecurityMode: ENFORCED } }',
    { selfSignUp: false, deletionProtection: true, threatProtection: 'enforced' },
  ],
  [
    'clients',
    '{}',
    {
      clients: [
        {
          logicalId: 'Web',
          flows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
          oauthFlows: ['implicit'],
          callbackUrls: [['http://a.example']],
          hidesUnknownUsers: false,
        },
        { logicalId: 'Cli', flows: ['ALLOW_USER_PASSWORD_AUTH'], oauthFlows: [], callbackUrls: [], hidesUnknownUsers: true },
      ],
    },
    `  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref It, AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: [implicit], CallbackURLs: ['http://a.example'] }
  Cli:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref It, ExplicitAuthFlows: [ALLOW_USER_PASSWORD_AUTH], AllowedOAuthFlows: [code], PreventUserExistenceErrors: ENABLED }`,
  ],
])

const attachment = (role: string, of = 'unauthenticated'): string =>
  `  Roles: { Type: AWS::Cognito::IdentityPoolRoleAttachment, Properties: { IdentityPoolId: !Ref It, Roles: { ${of}: ${role} } } }`

table('AWS::Cognito::IdentityPool', [
  [
    'for guests',
    '{ AllowUnauthenticatedIdentities: true }',
    { unauthenticated: true, unauthenticatedRole: 'app/Role' },
    attachment('!GetAtt Role.Arn'),
  ],
  [
    'a role elsewhere',
    '{ AllowUnauthenticatedIdentities: false }',
    { unauthenticated: false, unauthenticatedRole: undefined },
    attachment('arn:aws:iam::1:role/x'),
  ],
  [
    'for those who have signed in',
    '{}',
    { unauthenticated: false, unauthenticatedRole: undefined, authenticatedRoles: ['app/Role'] },
    attachment('!GetAtt Role.Arn', 'authenticated'),
  ],
  ['not told', '{ AllowUnauthenticatedIdentities: !Ref Open }', { unauthenticated: '?', unauthenticatedRole: undefined }],
])
