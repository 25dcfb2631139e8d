// Managed policies of AWS that are made for people and consoles, and hand a function far more than it needs, by name.
// Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html, as of 2026-11-22.

const administrators = new Set([
  'AdministratorAccess',
  'AdministratorAccess-Amplify',
  'AdministratorAccess-AWSElasticBeanstalk',
  'IAMFullAccess',
  'PowerUserAccess',
  'SystemAdministrator',
])

const wideByOtherNames = new Set([
  'DatabaseAdministrator',
  'DataScientist',
  'NetworkAdministrator',
  'ReadOnlyAccess',
  'SecretsManagerReadWrite',
])

// Services that keep nothing of the account, or whose clients are told to attach the policy.
const harmless = new Set([
  'AmazonElasticFileSystemClientFullAccess',
  'AmazonPollyFullAccess',
  'AmazonTextractFullAccess',
  'AWSXrayFullAccess',
  'ComprehendFullAccess',
  'TranslateFullAccess',
])

/** `administrator`: the whole account, or the way to it. `service`: all that a service has. */
export function breadthOf(managedPolicy: string): 'administrator' | 'service' | undefined {
  if (administrators.has(managedPolicy)) return 'administrator'
  if (harmless.has(managedPolicy)) return undefined
  return wideByOtherNames.has(managedPolicy) || /(?:FullAccess|PowerUser|Administrator)(?:_?[vV]\d+)?$/.test(managedPolicy)
    ? 'service'
    : undefined
}
