// Generated from the folders of src/checks by scripts/generate/check-registry.ts. Do not edit: npm run generate.
import type { Check } from './check.ts'
import actionOffResourceCheck from './action-off-resource/check.ts'
import actionPatternMatchesNothingCheck from './action-pattern-matches-nothing/check.ts'
import adminPolicyCheck from './admin-policy/check.ts'
import alarmWithoutActionCheck from './alarm-without-action/check.ts'
import apiDataTraceCheck from './api-data-trace/check.ts'
import apiKeyOnlyCheck from './api-key-only/check.ts'
import archiveExtractionCheck from './archive-extraction/check.ts'
import argumentInjectionCheck from './argument-injection/check.ts'
import blockedStreamCheck from './blocked-stream/check.ts'
import cacheNotEncryptedCheck from './cache-not-encrypted/check.ts'
import clientInHandlerCheck from './client-in-handler/check.ts'
import cloudControlCheck from './cloud-control/check.ts'
import codeInjectionCheck from './code-injection/check.ts'
import commandInjectionCheck from './command-injection/check.ts'
import complexHandlerCheck from './complex-handler/check.ts'
import conditionKeyNotOfActionCheck from './condition-key-not-of-action/check.ts'
import conditionNeverHoldsCheck from './condition-never-holds/check.ts'
import conditionTypeMismatchCheck from './condition-type-mismatch/check.ts'
import configParameterInPlaintextCheck from './config-parameter-in-plaintext/check.ts'
import corsAnyOriginCheck from './cors-any-origin/check.ts'
import crossSiteScriptingCheck from './cross-site-scripting/check.ts'
import deadHandlerCheck from './dead-handler/check.ts'
import debugSettingsCheck from './debug-settings/check.ts'
import defaultEndpointBesideDomainCheck from './default-endpoint-beside-domain/check.ts'
import describedRouteNotDeployedCheck from './described-route-not-deployed/check.ts'
import destructiveRouteWithoutStepUpCheck from './destructive-route-without-step-up/check.ts'
import duplicateSidCheck from './duplicate-sid/check.ts'
import emptyStatementCheck from './empty-statement/check.ts'
import endlessReceivesCheck from './endless-receives/check.ts'
import errorLeakCheck from './error-leak/check.ts'
import exceptionOnlyConditionCheck from './exception-only-condition/check.ts'
import expensiveOpenFunctionCheck from './expensive-open-function/check.ts'
import failOpenAuthorizerCheck from './fail-open-authorizer/check.ts'
import forAllValuesInAllowCheck from './for-all-values-in-allow/check.ts'
import foreignImageCheck from './foreign-image/check.ts'
import foreignLayerCheck from './foreign-layer/check.ts'
import grantDeniedAgainCheck from './grant-denied-again/check.ts'
import graphqlIntrospectionCheck from './graphql-introspection/check.ts'
import graphqlVerboseLogCheck from './graphql-verbose-log/check.ts'
import guessableIdCheck from './guessable-id/check.ts'
import hardCodedDatabasePasswordCheck from './hard-coded-database-password/check.ts'
import headerInjectionCheck from './header-injection/check.ts'
import ifExistsInAllowCheck from './if-exists-in-allow/check.ts'
import impossibleArnCheck from './impossible-arn/check.ts'
import invalidSidCheck from './invalid-sid/check.ts'
import invertedGrantCheck from './inverted-grant/check.ts'
import keyGrantForAnybodyCheck from './key-grant-for-anybody/check.ts'
import ldapInjectionCheck from './ldap-injection/check.ts'
import listKeyWithoutSetOperatorCheck from './list-key-without-set-operator/check.ts'
import logInjectionCheck from './log-injection/check.ts'
import mailInjectionCheck from './mail-injection/check.ts'
import malformedActionCheck from './malformed-action/check.ts'
import malformedArnCheck from './malformed-arn/check.ts'
import malformedConditionValueCheck from './malformed-condition-value/check.ts'
import malformedPrincipalCheck from './malformed-principal/check.ts'
import massAssignmentCheck from './mass-assignment/check.ts'
import mayOpenResourcesCheck from './may-open-resources/check.ts'
import mfaIfExistsCheck from './mfa-if-exists/check.ts'
import mismatchedTrustActionCheck from './mismatched-trust-action/check.ts'
import missingAwaitCheck from './missing-await/check.ts'
import missingPermissionCheck from './missing-permission/check.ts'
import missingPrincipalCheck from './missing-principal/check.ts'
import mixedTrustFunctionCheck from './mixed-trust-function/check.ts'
import moduleInjectionCheck from './module-injection/check.ts'
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
import noOutgoingTimeoutCheck from './no-outgoing-timeout/check.ts'
import noPointInTimeRecoveryCheck from './no-point-in-time-recovery/check.ts'
import noTracingCheck from './no-tracing/check.ts'
import noVersioningCheck from './no-versioning/check.ts'
import nosqlInjectionCheck from './nosql-injection/check.ts'
import objectLevelAuthorizationCheck from './object-level-authorization/check.ts'
import oldTlsCheck from './old-tls/check.ts'
import openEndedBucketNameCheck from './open-ended-bucket-name/check.ts'
import openFunctionUrlCheck from './open-function-url/check.ts'
import openGraphqlApiCheck from './open-graphql-api/check.ts'
import openRedirectCheck from './open-redirect/check.ts'
import openRoleTrustCheck from './open-role-trust/check.ts'
import openRouteCheck from './open-route/check.ts'
import openSecurityGroupCheck from './open-security-group/check.ts'
import openSignUpCheck from './open-sign-up/check.ts'
import orphanFunctionCheck from './orphan-function/check.ts'
import oversizedPolicyCheck from './oversized-policy/check.ts'
import passAnyRoleCheck from './pass-any-role/check.ts'
import passRoleToAnyServiceCheck from './pass-role-to-any-service/check.ts'
import pastConditionDateCheck from './past-condition-date/check.ts'
import pathTraversalCheck from './path-traversal/check.ts'
import permissionWiderThanUsedCheck from './permission-wider-than-used/check.ts'
import plaintextEndpointCheck from './plaintext-endpoint/check.ts'
import policyOfOtherResourceCheck from './policy-of-other-resource/check.ts'
import principalInIdentityPolicyCheck from './principal-in-identity-policy/check.ts'
import privateSourceIpCheck from './private-source-ip/check.ts'
import privilegeEscalationCheck from './privilege-escalation/check.ts'
import privilegedPublicFunctionCheck from './privileged-public-function/check.ts'
import promptInjectionCheck from './prompt-injection/check.ts'
import prototypePollutionCheck from './prototype-pollution/check.ts'
import publicAccessBlockOffCheck from './public-access-block-off/check.ts'
import publicBucketCheck from './public-bucket/check.ts'
import publicDatabaseCheck from './public-database/check.ts'
import publicInternalApiCheck from './public-internal-api/check.ts'
import publicInvokeCheck from './public-invoke/check.ts'
import publicResourcePolicyCheck from './public-resource-policy/check.ts'
import publicSearchCheck from './public-search/check.ts'
import readsAllSecretsCheck from './reads-all-secrets/check.ts'
import recursiveTriggerCheck from './recursive-trigger/check.ts'
import redosCheck from './redos/check.ts'
import redundantActionCheck from './redundant-action/check.ts'
import redundantStatementCheck from './redundant-statement/check.ts'
import resourceInTrustPolicyCheck from './resource-in-trust-policy/check.ts'
import resourceOfOtherServiceCheck from './resource-of-other-service/check.ts'
import routeNotInDescriptionCheck from './route-not-in-description/check.ts'
import runtimeEndOfLifeCheck from './runtime-end-of-life/check.ts'
import secretInEnvironmentCheck from './secret-in-environment/check.ts'
import secretInOutputCheck from './secret-in-output/check.ts'
import secretLeakCheck from './secret-leak/check.ts'
import secretParameterDefaultCheck from './secret-parameter-default/check.ts'
import secretParameterShownCheck from './secret-parameter-shown/check.ts'
import secretPassedToEnvironmentCheck from './secret-passed-to-environment/check.ts'
import secretWithoutRotationCheck from './secret-without-rotation/check.ts'
import sensitiveDataLoggedCheck from './sensitive-data-logged/check.ts'
import sensitiveDataSharedCheck from './sensitive-data-shared/check.ts'
import sharedRoleCheck from './shared-role/check.ts'
import sharedStateCheck from './shared-state/check.ts'
import shortVisibilityCheck from './short-visibility/check.ts'
import sourceWithoutAccountCheck from './source-without-account/check.ts'
import sqlInjectionCheck from './sql-injection/check.ts'
import ssrfCheck from './ssrf/check.ts'
import swallowedErrorCheck from './swallowed-error/check.ts'
import synchronousTimeoutCheck from './synchronous-timeout/check.ts'
import templateInjectionCheck from './template-injection/check.ts'
import tlsNotRequiredCheck from './tls-not-required/check.ts'
import tlsVerificationOffCheck from './tls-verification-off/check.ts'
import trailWeakCheck from './trail-weak/check.ts'
import triggerBesideGatewayCheck from './trigger-beside-gateway/check.ts'
import unauthenticatedIdentitiesCheck from './unauthenticated-identities/check.ts'
import unboundedEgressCheck from './unbounded-egress/check.ts'
import unboundedWorkCheck from './unbounded-work/check.ts'
import unencryptedStorageCheck from './unencrypted-storage/check.ts'
import unenforcedSecurityCheck from './unenforced-security/check.ts'
import unfocusedHandlerCheck from './unfocused-handler/check.ts'
import unknownActionCheck from './unknown-action/check.ts'
import unknownConditionKeyCheck from './unknown-condition-key/check.ts'
import unknownConditionOperatorCheck from './unknown-condition-operator/check.ts'
import unknownServicePrincipalCheck from './unknown-service-principal/check.ts'
import unknownServiceCheck from './unknown-service/check.ts'
import unlimitedConcurrencyCheck from './unlimited-concurrency/check.ts'
import unlimitedGraphqlDepthCheck from './unlimited-graphql-depth/check.ts'
import unsafeDeserializationCheck from './unsafe-deserialization/check.ts'
import unscopableActionCheck from './unscopable-action/check.ts'
import unsourcedPermissionCheck from './unsourced-permission/check.ts'
import unsourcedResourcePolicyCheck from './unsourced-resource-policy/check.ts'
import unsubstitutedVariableCheck from './unsubstituted-variable/check.ts'
import unthrottledRouteCheck from './unthrottled-route/check.ts'
import unusedPermissionCheck from './unused-permission/check.ts'
import unvalidatedRouteCheck from './unvalidated-route/check.ts'
import unverifiedTokenCheck from './unverified-token/check.ts'
import urlBypassesGatewayCheck from './url-bypasses-gateway/check.ts'
import usagePlanWithoutLimitCheck from './usage-plan-without-limit/check.ts'
import variableInOldVersionCheck from './variable-in-old-version/check.ts'
import viewerOverHttpCheck from './viewer-over-http/check.ts'
import weakPasswordPolicyCheck from './weak-password-policy/check.ts'
import weakSignInFlowCheck from './weak-sign-in-flow/check.ts'
import wideSourceIpCheck from './wide-source-ip/check.ts'
import wildcardActionCheck from './wildcard-action/check.ts'
import wildcardResourceCheck from './wildcard-resource/check.ts'
import wildcardWithoutLikeCheck from './wildcard-without-like/check.ts'
import workflowWithoutLogCheck from './workflow-without-log/check.ts'
import xpathInjectionCheck from './xpath-injection/check.ts'
import xxeCheck from './xxe/check.ts'

/** Every check by its id. */
export const checks = {
  'action-off-resource': actionOffResourceCheck,
  'action-pattern-matches-nothing': actionPatternMatchesNothingCheck,
  'admin-policy': adminPolicyCheck,
  'alarm-without-action': alarmWithoutActionCheck,
  'api-data-trace': apiDataTraceCheck,
  'api-key-only': apiKeyOnlyCheck,
  'archive-extraction': archiveExtractionCheck,
  'argument-injection': argumentInjectionCheck,
  'blocked-stream': blockedStreamCheck,
  'cache-not-encrypted': cacheNotEncryptedCheck,
  'client-in-handler': clientInHandlerCheck,
  'cloud-control': cloudControlCheck,
  'code-injection': codeInjectionCheck,
  'command-injection': commandInjectionCheck,
  'complex-handler': complexHandlerCheck,
  'condition-key-not-of-action': conditionKeyNotOfActionCheck,
  'condition-never-holds': conditionNeverHoldsCheck,
  'condition-type-mismatch': conditionTypeMismatchCheck,
  'config-parameter-in-plaintext': configParameterInPlaintextCheck,
  'cors-any-origin': corsAnyOriginCheck,
  'cross-site-scripting': crossSiteScriptingCheck,
  'dead-handler': deadHandlerCheck,
  'debug-settings': debugSettingsCheck,
  'default-endpoint-beside-domain': defaultEndpointBesideDomainCheck,
  'described-route-not-deployed': describedRouteNotDeployedCheck,
  'destructive-route-without-step-up': destructiveRouteWithoutStepUpCheck,
  'duplicate-sid': duplicateSidCheck,
  'empty-statement': emptyStatementCheck,
  'endless-receives': endlessReceivesCheck,
  'error-leak': errorLeakCheck,
  'exception-only-condition': exceptionOnlyConditionCheck,
  'expensive-open-function': expensiveOpenFunctionCheck,
  'fail-open-authorizer': failOpenAuthorizerCheck,
  'for-all-values-in-allow': forAllValuesInAllowCheck,
  'foreign-image': foreignImageCheck,
  'foreign-layer': foreignLayerCheck,
  'grant-denied-again': grantDeniedAgainCheck,
  'graphql-introspection': graphqlIntrospectionCheck,
  'graphql-verbose-log': graphqlVerboseLogCheck,
  'guessable-id': guessableIdCheck,
  'hard-coded-database-password': hardCodedDatabasePasswordCheck,
  'header-injection': headerInjectionCheck,
  'if-exists-in-allow': ifExistsInAllowCheck,
  'impossible-arn': impossibleArnCheck,
  'invalid-sid': invalidSidCheck,
  'inverted-grant': invertedGrantCheck,
  'key-grant-for-anybody': keyGrantForAnybodyCheck,
  'ldap-injection': ldapInjectionCheck,
  'list-key-without-set-operator': listKeyWithoutSetOperatorCheck,
  'log-injection': logInjectionCheck,
  'mail-injection': mailInjectionCheck,
  'malformed-action': malformedActionCheck,
  'malformed-arn': malformedArnCheck,
  'malformed-condition-value': malformedConditionValueCheck,
  'malformed-principal': malformedPrincipalCheck,
  'mass-assignment': massAssignmentCheck,
  'may-open-resources': mayOpenResourcesCheck,
  'mfa-if-exists': mfaIfExistsCheck,
  'mismatched-trust-action': mismatchedTrustActionCheck,
  'missing-await': missingAwaitCheck,
  'missing-permission': missingPermissionCheck,
  'missing-principal': missingPrincipalCheck,
  'mixed-trust-function': mixedTrustFunctionCheck,
  'module-injection': moduleInjectionCheck,
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
  'no-outgoing-timeout': noOutgoingTimeoutCheck,
  'no-point-in-time-recovery': noPointInTimeRecoveryCheck,
  'no-tracing': noTracingCheck,
  'no-versioning': noVersioningCheck,
  'nosql-injection': nosqlInjectionCheck,
  'object-level-authorization': objectLevelAuthorizationCheck,
  'old-tls': oldTlsCheck,
  'open-ended-bucket-name': openEndedBucketNameCheck,
  'open-function-url': openFunctionUrlCheck,
  'open-graphql-api': openGraphqlApiCheck,
  'open-redirect': openRedirectCheck,
  'open-role-trust': openRoleTrustCheck,
  'open-route': openRouteCheck,
  'open-security-group': openSecurityGroupCheck,
  'open-sign-up': openSignUpCheck,
  'orphan-function': orphanFunctionCheck,
  'oversized-policy': oversizedPolicyCheck,
  'pass-any-role': passAnyRoleCheck,
  'pass-role-to-any-service': passRoleToAnyServiceCheck,
  'past-condition-date': pastConditionDateCheck,
  'path-traversal': pathTraversalCheck,
  'permission-wider-than-used': permissionWiderThanUsedCheck,
  'plaintext-endpoint': plaintextEndpointCheck,
  'policy-of-other-resource': policyOfOtherResourceCheck,
  'principal-in-identity-policy': principalInIdentityPolicyCheck,
  'private-source-ip': privateSourceIpCheck,
  'privilege-escalation': privilegeEscalationCheck,
  'privileged-public-function': privilegedPublicFunctionCheck,
  'prompt-injection': promptInjectionCheck,
  'prototype-pollution': prototypePollutionCheck,
  'public-access-block-off': publicAccessBlockOffCheck,
  'public-bucket': publicBucketCheck,
  'public-database': publicDatabaseCheck,
  'public-internal-api': publicInternalApiCheck,
  'public-invoke': publicInvokeCheck,
  'public-resource-policy': publicResourcePolicyCheck,
  'public-search': publicSearchCheck,
  'reads-all-secrets': readsAllSecretsCheck,
  'recursive-trigger': recursiveTriggerCheck,
  'redos': redosCheck,
  'redundant-action': redundantActionCheck,
  'redundant-statement': redundantStatementCheck,
  'resource-in-trust-policy': resourceInTrustPolicyCheck,
  'resource-of-other-service': resourceOfOtherServiceCheck,
  'route-not-in-description': routeNotInDescriptionCheck,
  'runtime-end-of-life': runtimeEndOfLifeCheck,
  'secret-in-environment': secretInEnvironmentCheck,
  'secret-in-output': secretInOutputCheck,
  'secret-leak': secretLeakCheck,
  'secret-parameter-default': secretParameterDefaultCheck,
  'secret-parameter-shown': secretParameterShownCheck,
  'secret-passed-to-environment': secretPassedToEnvironmentCheck,
  'secret-without-rotation': secretWithoutRotationCheck,
  'sensitive-data-logged': sensitiveDataLoggedCheck,
  'sensitive-data-shared': sensitiveDataSharedCheck,
  'shared-role': sharedRoleCheck,
  'shared-state': sharedStateCheck,
  'short-visibility': shortVisibilityCheck,
  'source-without-account': sourceWithoutAccountCheck,
  'sql-injection': sqlInjectionCheck,
  'ssrf': ssrfCheck,
  'swallowed-error': swallowedErrorCheck,
  'synchronous-timeout': synchronousTimeoutCheck,
  'template-injection': templateInjectionCheck,
  'tls-not-required': tlsNotRequiredCheck,
  'tls-verification-off': tlsVerificationOffCheck,
  'trail-weak': trailWeakCheck,
  'trigger-beside-gateway': triggerBesideGatewayCheck,
  'unauthenticated-identities': unauthenticatedIdentitiesCheck,
  'unbounded-egress': unboundedEgressCheck,
  'unbounded-work': unboundedWorkCheck,
  'unencrypted-storage': unencryptedStorageCheck,
  'unenforced-security': unenforcedSecurityCheck,
  'unfocused-handler': unfocusedHandlerCheck,
  'unknown-action': unknownActionCheck,
  'unknown-condition-key': unknownConditionKeyCheck,
  'unknown-condition-operator': unknownConditionOperatorCheck,
  'unknown-service-principal': unknownServicePrincipalCheck,
  'unknown-service': unknownServiceCheck,
  'unlimited-concurrency': unlimitedConcurrencyCheck,
  'unlimited-graphql-depth': unlimitedGraphqlDepthCheck,
  'unsafe-deserialization': unsafeDeserializationCheck,
  'unscopable-action': unscopableActionCheck,
  'unsourced-permission': unsourcedPermissionCheck,
  'unsourced-resource-policy': unsourcedResourcePolicyCheck,
  'unsubstituted-variable': unsubstitutedVariableCheck,
  'unthrottled-route': unthrottledRouteCheck,
  'unused-permission': unusedPermissionCheck,
  'unvalidated-route': unvalidatedRouteCheck,
  'unverified-token': unverifiedTokenCheck,
  'url-bypasses-gateway': urlBypassesGatewayCheck,
  'usage-plan-without-limit': usagePlanWithoutLimitCheck,
  'variable-in-old-version': variableInOldVersionCheck,
  'viewer-over-http': viewerOverHttpCheck,
  'weak-password-policy': weakPasswordPolicyCheck,
  'weak-sign-in-flow': weakSignInFlowCheck,
  'wide-source-ip': wideSourceIpCheck,
  'wildcard-action': wildcardActionCheck,
  'wildcard-resource': wildcardResourceCheck,
  'wildcard-without-like': wildcardWithoutLikeCheck,
  'workflow-without-log': workflowWithoutLogCheck,
  'xpath-injection': xpathInjectionCheck,
  'xxe': xxeCheck,
} as const satisfies Readonly<Record<string, Check>>

export type CheckId = keyof typeof checks
