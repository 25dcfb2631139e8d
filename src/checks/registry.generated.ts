// Generated from the folders of src/checks by scripts/generate/check-registry.ts. Do not edit: npm run generate.
import type { Check } from './check.ts'
import adminPolicyCheck from './admin-policy/check.ts'
import alarmWithoutActionCheck from './alarm-without-action/check.ts'
import apiDataTraceCheck from './api-data-trace/check.ts'
import apiKeyOnlyCheck from './api-key-only/check.ts'
import blockedStreamCheck from './blocked-stream/check.ts'
import cacheNotEncryptedCheck from './cache-not-encrypted/check.ts'
import configParameterInPlaintextCheck from './config-parameter-in-plaintext/check.ts'
import corsAnyOriginCheck from './cors-any-origin/check.ts'
import debugSettingsCheck from './debug-settings/check.ts'
import defaultEndpointBesideDomainCheck from './default-endpoint-beside-domain/check.ts'
import describedRouteNotDeployedCheck from './described-route-not-deployed/check.ts'
import destructiveRouteWithoutStepUpCheck from './destructive-route-without-step-up/check.ts'
import endlessReceivesCheck from './endless-receives/check.ts'
import expensiveOpenFunctionCheck from './expensive-open-function/check.ts'
import foreignImageCheck from './foreign-image/check.ts'
import foreignLayerCheck from './foreign-layer/check.ts'
import graphqlIntrospectionCheck from './graphql-introspection/check.ts'
import graphqlVerboseLogCheck from './graphql-verbose-log/check.ts'
import hardCodedDatabasePasswordCheck from './hard-coded-database-password/check.ts'
import invertedGrantCheck from './inverted-grant/check.ts'
import mixedTrustFunctionCheck from './mixed-trust-function/check.ts'
import monolithFunctionCheck from './monolith-function/check.ts'
import noAccessLogCheck from './no-access-log/check.ts'
import noAlarmsCheck from './no-alarms/check.ts'
import noBackupCheck from './no-backup/check.ts'
import noBudgetCheck from './no-budget/check.ts'
import noDeadLetterCheck from './no-dead-letter/check.ts'
import noDeletionProtectionCheck from './no-deletion-protection/check.ts'
import noKeyRotationCheck from './no-key-rotation/check.ts'
import noLogRetentionCheck from './no-log-retention/check.ts'
import noMfaCheck from './no-mfa/check.ts'
import noPointInTimeRecoveryCheck from './no-point-in-time-recovery/check.ts'
import noTracingCheck from './no-tracing/check.ts'
import noVersioningCheck from './no-versioning/check.ts'
import oldTlsCheck from './old-tls/check.ts'
import openFunctionUrlCheck from './open-function-url/check.ts'
import openGraphqlApiCheck from './open-graphql-api/check.ts'
import openRoleTrustCheck from './open-role-trust/check.ts'
import openRouteCheck from './open-route/check.ts'
import openSecurityGroupCheck from './open-security-group/check.ts'
import openSignUpCheck from './open-sign-up/check.ts'
import orphanFunctionCheck from './orphan-function/check.ts'
import passAnyRoleCheck from './pass-any-role/check.ts'
import plaintextEndpointCheck from './plaintext-endpoint/check.ts'
import privilegeEscalationCheck from './privilege-escalation/check.ts'
import privilegedPublicFunctionCheck from './privileged-public-function/check.ts'
import publicAccessBlockOffCheck from './public-access-block-off/check.ts'
import publicBucketCheck from './public-bucket/check.ts'
import publicDatabaseCheck from './public-database/check.ts'
import publicInternalApiCheck from './public-internal-api/check.ts'
import publicInvokeCheck from './public-invoke/check.ts'
import publicResourcePolicyCheck from './public-resource-policy/check.ts'
import publicSearchCheck from './public-search/check.ts'
import readsAllSecretsCheck from './reads-all-secrets/check.ts'
import recursiveTriggerCheck from './recursive-trigger/check.ts'
import routeNotInDescriptionCheck from './route-not-in-description/check.ts'
import runtimeEndOfLifeCheck from './runtime-end-of-life/check.ts'
import secretInEnvironmentCheck from './secret-in-environment/check.ts'
import secretInOutputCheck from './secret-in-output/check.ts'
import secretParameterDefaultCheck from './secret-parameter-default/check.ts'
import secretParameterShownCheck from './secret-parameter-shown/check.ts'
import secretPassedToEnvironmentCheck from './secret-passed-to-environment/check.ts'
import secretWithoutRotationCheck from './secret-without-rotation/check.ts'
import sharedRoleCheck from './shared-role/check.ts'
import shortVisibilityCheck from './short-visibility/check.ts'
import synchronousTimeoutCheck from './synchronous-timeout/check.ts'
import tlsNotRequiredCheck from './tls-not-required/check.ts'
import tlsVerificationOffCheck from './tls-verification-off/check.ts'
import trailWeakCheck from './trail-weak/check.ts'
import triggerBesideGatewayCheck from './trigger-beside-gateway/check.ts'
import unauthenticatedIdentitiesCheck from './unauthenticated-identities/check.ts'
import unboundedEgressCheck from './unbounded-egress/check.ts'
import unencryptedStorageCheck from './unencrypted-storage/check.ts'
import unenforcedSecurityCheck from './unenforced-security/check.ts'
import unlimitedConcurrencyCheck from './unlimited-concurrency/check.ts'
import unlimitedGraphqlDepthCheck from './unlimited-graphql-depth/check.ts'
import unsourcedPermissionCheck from './unsourced-permission/check.ts'
import unsourcedResourcePolicyCheck from './unsourced-resource-policy/check.ts'
import unthrottledRouteCheck from './unthrottled-route/check.ts'
import unvalidatedRouteCheck from './unvalidated-route/check.ts'
import urlBypassesGatewayCheck from './url-bypasses-gateway/check.ts'
import usagePlanWithoutLimitCheck from './usage-plan-without-limit/check.ts'
import viewerOverHttpCheck from './viewer-over-http/check.ts'
import weakPasswordPolicyCheck from './weak-password-policy/check.ts'
import weakSignInFlowCheck from './weak-sign-in-flow/check.ts'
import wildcardActionCheck from './wildcard-action/check.ts'
import wildcardResourceCheck from './wildcard-resource/check.ts'
import workflowWithoutLogCheck from './workflow-without-log/check.ts'

/** Every check by its id. */
export const checks = {
  'admin-policy': adminPolicyCheck,
  'alarm-without-action': alarmWithoutActionCheck,
  'api-data-trace': apiDataTraceCheck,
  'api-key-only': apiKeyOnlyCheck,
  'blocked-stream': blockedStreamCheck,
  'cache-not-encrypted': cacheNotEncryptedCheck,
  'config-parameter-in-plaintext': configParameterInPlaintextCheck,
  'cors-any-origin': corsAnyOriginCheck,
  'debug-settings': debugSettingsCheck,
  'default-endpoint-beside-domain': defaultEndpointBesideDomainCheck,
  'described-route-not-deployed': describedRouteNotDeployedCheck,
  'destructive-route-without-step-up': destructiveRouteWithoutStepUpCheck,
  'endless-receives': endlessReceivesCheck,
  'expensive-open-function': expensiveOpenFunctionCheck,
  'foreign-image': foreignImageCheck,
  'foreign-layer': foreignLayerCheck,
  'graphql-introspection': graphqlIntrospectionCheck,
  'graphql-verbose-log': graphqlVerboseLogCheck,
  'hard-coded-database-password': hardCodedDatabasePasswordCheck,
  'inverted-grant': invertedGrantCheck,
  'mixed-trust-function': mixedTrustFunctionCheck,
  'monolith-function': monolithFunctionCheck,
  'no-access-log': noAccessLogCheck,
  'no-alarms': noAlarmsCheck,
  'no-backup': noBackupCheck,
  'no-budget': noBudgetCheck,
  'no-dead-letter': noDeadLetterCheck,
  'no-deletion-protection': noDeletionProtectionCheck,
  'no-key-rotation': noKeyRotationCheck,
  'no-log-retention': noLogRetentionCheck,
  'no-mfa': noMfaCheck,
  'no-point-in-time-recovery': noPointInTimeRecoveryCheck,
  'no-tracing': noTracingCheck,
  'no-versioning': noVersioningCheck,
  'old-tls': oldTlsCheck,
  'open-function-url': openFunctionUrlCheck,
  'open-graphql-api': openGraphqlApiCheck,
  'open-role-trust': openRoleTrustCheck,
  'open-route': openRouteCheck,
  'open-security-group': openSecurityGroupCheck,
  'open-sign-up': openSignUpCheck,
  'orphan-function': orphanFunctionCheck,
  'pass-any-role': passAnyRoleCheck,
  'plaintext-endpoint': plaintextEndpointCheck,
  'privilege-escalation': privilegeEscalationCheck,
  'privileged-public-function': privilegedPublicFunctionCheck,
  'public-access-block-off': publicAccessBlockOffCheck,
  'public-bucket': publicBucketCheck,
  'public-database': publicDatabaseCheck,
  'public-internal-api': publicInternalApiCheck,
  'public-invoke': publicInvokeCheck,
  'public-resource-policy': publicResourcePolicyCheck,
  'public-search': publicSearchCheck,
  'reads-all-secrets': readsAllSecretsCheck,
  'recursive-trigger': recursiveTriggerCheck,
  'route-not-in-description': routeNotInDescriptionCheck,
  'runtime-end-of-life': runtimeEndOfLifeCheck,
  'secret-in-environment': secretInEnvironmentCheck,
  'secret-in-output': secretInOutputCheck,
  'secret-parameter-default': secretParameterDefaultCheck,
  'secret-parameter-shown': secretParameterShownCheck,
  'secret-passed-to-environment': secretPassedToEnvironmentCheck,
  'secret-without-rotation': secretWithoutRotationCheck,
  'shared-role': sharedRoleCheck,
  'short-visibility': shortVisibilityCheck,
  'synchronous-timeout': synchronousTimeoutCheck,
  'tls-not-required': tlsNotRequiredCheck,
  'tls-verification-off': tlsVerificationOffCheck,
  'trail-weak': trailWeakCheck,
  'trigger-beside-gateway': triggerBesideGatewayCheck,
  'unauthenticated-identities': unauthenticatedIdentitiesCheck,
  'unbounded-egress': unboundedEgressCheck,
  'unencrypted-storage': unencryptedStorageCheck,
  'unenforced-security': unenforcedSecurityCheck,
  'unlimited-concurrency': unlimitedConcurrencyCheck,
  'unlimited-graphql-depth': unlimitedGraphqlDepthCheck,
  'unsourced-permission': unsourcedPermissionCheck,
  'unsourced-resource-policy': unsourcedResourcePolicyCheck,
  'unthrottled-route': unthrottledRouteCheck,
  'unvalidated-route': unvalidatedRouteCheck,
  'url-bypasses-gateway': urlBypassesGatewayCheck,
  'usage-plan-without-limit': usagePlanWithoutLimitCheck,
  'viewer-over-http': viewerOverHttpCheck,
  'weak-password-policy': weakPasswordPolicyCheck,
  'weak-sign-in-flow': weakSignInFlowCheck,
  'wildcard-action': wildcardActionCheck,
  'wildcard-resource': wildcardResourceCheck,
  'workflow-without-log': workflowWithoutLogCheck,
} as const satisfies Readonly<Record<string, Check>>

export type CheckId = keyof typeof checks
