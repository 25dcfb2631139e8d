import type { ProviderRole } from './roles.ts'

// Azure's built-in roles that matter to serverless applications.
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles, read by hand and restated as of 2026-11-22. What nearly every
// role also holds is left out: reading role assignments and resource groups, alert rules, metrics, deployments, support tickets. `M.` stands for `Microsoft.`.

/** Role: `action !action data:action data:!action`; `!` is taken away again. */
const table = `
Owner: *
Contributor: * !M.Authorization/*/Delete !M.Authorization/*/Write !M.Authorization/elevateAccess/Action !M.Blueprint/blueprintAssignments/write
  !M.Blueprint/blueprintAssignments/delete !M.Compute/galleries/share/action !M.Purview/consents/write !M.Purview/consents/delete
  !M.Resources/deploymentStacks/manageDenySetting/action !M.Subscription/cancel/action !M.Subscription/enable/action
Reader: */read
User Access Administrator: */read M.Authorization/*
Role Based Access Control Administrator: M.Authorization/roleAssignments/write M.Authorization/roleAssignments/delete */read

Website Contributor: M.Insights/components/* M.Web/certificates/* M.Web/listSitesAssignedToHostName/read M.Web/serverFarms/join/action
  M.Web/serverFarms/read M.Web/sites/*
Web Plan Contributor: M.Web/serverFarms/* M.Web/hostingEnvironments/Join/Action M.Insights/autoscalesettings/*
Logic App Contributor: M.Logic/* M.Storage/storageAccounts/listkeys/action M.Storage/storageAccounts/read M.Web/connectionGateways/*
  M.Web/connections/* M.Web/customApis/* M.Web/serverFarms/join/action M.Web/serverFarms/read M.Web/sites/functions/listSecrets/action
Logic App Operator: M.Logic/*/read M.Logic/workflows/disable/action M.Logic/workflows/enable/action M.Logic/workflows/validate/action
  M.Web/connectionGateways/*/read M.Web/connections/*/read M.Web/customApis/*/read M.Web/serverFarms/read
API Management Service Contributor: M.ApiManagement/service/*
Durable Task Data Contributor: data:M.DurableTask/*
Durable Task Data Reader: data:M.DurableTask/schedulers/taskhubs/orchestrations/read
  data:M.DurableTask/schedulers/taskhubs/orchestrations/metadata/read
Durable Task Worker: data:M.DurableTask/schedulers/taskhubs/orchestrations/execute/action

Storage Account Contributor: M.Storage/storageAccounts/* M.Insights/diagnosticSettings/*
Storage Account Key Operator Service Role: M.Storage/storageAccounts/listkeys/action M.Storage/storageAccounts/regeneratekey/action
Reader and Data Access: M.Storage/storageAccounts/listKeys/action M.Storage/storageAccounts/ListAccountSas/action M.Storage/storageAccounts/read
Storage Blob Data Reader: M.Storage/storageAccounts/blobServices/containers/read
  M.Storage/storageAccounts/blobServices/generateUserDelegationKey/action data:M.Storage/storageAccounts/blobServices/containers/blobs/read
Storage Blob Data Contributor: M.Storage/storageAccounts/blobServices/containers/delete M.Storage/storageAccounts/blobServices/containers/read
  M.Storage/storageAccounts/blobServices/containers/write M.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
  data:M.Storage/storageAccounts/blobServices/containers/blobs/delete data:M.Storage/storageAccounts/blobServices/containers/blobs/read
  data:M.Storage/storageAccounts/blobServices/containers/blobs/write data:M.Storage/storageAccounts/blobServices/containers/blobs/move/action
  data:M.Storage/storageAccounts/blobServices/containers/blobs/add/action
Storage Blob Data Owner: M.Storage/storageAccounts/blobServices/containers/* M.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
  data:M.Storage/storageAccounts/blobServices/containers/blobs/*
Storage Blob Delegator: M.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
Storage Queue Data Reader: M.Storage/storageAccounts/queueServices/queues/read data:M.Storage/storageAccounts/queueServices/queues/messages/read
Storage Queue Data Message Processor: data:M.Storage/storageAccounts/queueServices/queues/messages/read
  data:M.Storage/storageAccounts/queueServices/queues/messages/process/action
Storage Queue Data Message Sender: data:M.Storage/storageAccounts/queueServices/queues/messages/add/action
Storage Queue Data Contributor: M.Storage/storageAccounts/queueServices/queues/delete M.Storage/storageAccounts/queueServices/queues/read
  M.Storage/storageAccounts/queueServices/queues/write data:M.Storage/storageAccounts/queueServices/queues/messages/delete
  data:M.Storage/storageAccounts/queueServices/queues/messages/read data:M.Storage/storageAccounts/queueServices/queues/messages/write
  data:M.Storage/storageAccounts/queueServices/queues/messages/process/action
Storage Table Data Reader: M.Storage/storageAccounts/tableServices/tables/read
  data:M.Storage/storageAccounts/tableServices/tables/entities/read
Storage Table Data Contributor: M.Storage/storageAccounts/tableServices/tables/read M.Storage/storageAccounts/tableServices/tables/write
  M.Storage/storageAccounts/tableServices/tables/delete data:M.Storage/storageAccounts/tableServices/tables/entities/read
  data:M.Storage/storageAccounts/tableServices/tables/entities/write data:M.Storage/storageAccounts/tableServices/tables/entities/delete
  data:M.Storage/storageAccounts/tableServices/tables/entities/add/action data:M.Storage/storageAccounts/tableServices/tables/entities/update/action

Cosmos DB Account Reader Role: M.DocumentDB/*/read M.DocumentDB/databaseAccounts/readonlykeys/action M.Insights/MetricDefinitions/read
  M.Insights/Metrics/read
DocumentDB Account Contributor: M.DocumentDb/databaseAccounts/*
SQL DB Contributor: M.Sql/locations/*/read M.Sql/servers/databases/* M.Sql/servers/read
  !M.Sql/servers/databases/*SensitivityLabels/* !M.Sql/servers/databases/advancedThreatProtectionSettings/*
  !M.Sql/servers/databases/*auditingSettings/* !M.Sql/servers/databases/auditRecords/read !M.Sql/servers/databases/dataMaskingPolicies/*
  !M.Sql/servers/databases/securityAlertPolicies/* !M.Sql/servers/databases/securityMetrics/* !M.Sql/servers/*vulnerabilityAssessment*/*
  !M.Sql/servers/databases/ledgerDigestUploads/disable/action !M.Sql/servers/databases/ledgerDigestUploads/write
SQL Server Contributor: M.Sql/locations/*/read M.Sql/servers/*
  !M.Sql/servers/databases/*SensitivityLabels/* !M.Sql/servers/databases/advancedThreatProtectionSettings/*
  !M.Sql/servers/databases/*auditingSettings/* !M.Sql/servers/databases/auditRecords/read !M.Sql/servers/databases/dataMaskingPolicies/*
  !M.Sql/servers/databases/securityAlertPolicies/* !M.Sql/servers/databases/securityMetrics/* !M.Sql/servers/*vulnerabilityAssessment*/*
  !M.Sql/servers/advancedThreatProtectionSettings/* !M.Sql/servers/*auditingSettings/* !M.Sql/servers/securityAlertPolicies/*
  !M.Sql/servers/azureADOnlyAuthentications/delete !M.Sql/servers/azureADOnlyAuthentications/write
  !M.Sql/servers/externalPolicyBasedAuthorizations/delete !M.Sql/servers/externalPolicyBasedAuthorizations/write
Redis Cache Contributor: M.Cache/register/action M.Cache/redis/*

Azure Service Bus Data Owner: M.ServiceBus/* data:M.ServiceBus/*
Azure Service Bus Data Receiver: M.ServiceBus/*/queues/read M.ServiceBus/*/topics/read M.ServiceBus/*/topics/subscriptions/read
  data:M.ServiceBus/*/receive/action
Azure Service Bus Data Sender: M.ServiceBus/*/queues/read M.ServiceBus/*/topics/read M.ServiceBus/*/topics/subscriptions/read
  data:M.ServiceBus/*/send/action
Azure Event Hubs Data Owner: M.EventHub/* data:M.EventHub/*
Azure Event Hubs Data Receiver: M.EventHub/*/eventhubs/consumergroups/read data:M.EventHub/*/receive/action
Azure Event Hubs Data Sender: M.EventHub/*/eventhubs/read data:M.EventHub/*/send/action
EventGrid Data Sender: M.EventGrid/topics/read M.EventGrid/domains/read M.EventGrid/partnerNamespaces/read M.EventGrid/namespaces/read
  data:M.EventGrid/events/send/action
EventGrid Data Receiver: M.EventGrid/eventSubscriptions/read M.EventGrid/topicTypes/eventSubscriptions/read
  M.EventGrid/locations/eventSubscriptions/read M.EventGrid/locations/topicTypes/eventSubscriptions/read M.EventGrid/namespaces/read
  data:M.EventGrid/events/receive/action
EventGrid EventSubscription Contributor: M.EventGrid/eventSubscriptions/* M.EventGrid/topicTypes/eventSubscriptions/read
  M.EventGrid/locations/eventSubscriptions/read M.EventGrid/locations/topicTypes/eventSubscriptions/read
SignalR Service Owner: data:M.SignalRService/SignalR/*
Web PubSub Service Owner: data:M.SignalRService/WebPubSub/*

Key Vault Contributor: M.KeyVault/* !M.KeyVault/locations/deletedVaults/purge/action !M.KeyVault/hsmPools/* !M.KeyVault/managedHsms/*
Key Vault Administrator: M.KeyVault/checkNameAvailability/read M.KeyVault/deletedVaults/read M.KeyVault/locations/*/read M.KeyVault/vaults/*/read
  M.KeyVault/operations/read data:M.KeyVault/vaults/*
Key Vault Reader: M.KeyVault/checkNameAvailability/read M.KeyVault/deletedVaults/read M.KeyVault/locations/*/read M.KeyVault/vaults/*/read
  M.KeyVault/operations/read data:M.KeyVault/vaults/*/read data:M.KeyVault/vaults/secrets/readMetadata/action
Key Vault Secrets User: data:M.KeyVault/vaults/secrets/getSecret/action data:M.KeyVault/vaults/secrets/readMetadata/action
Key Vault Secrets Officer: M.KeyVault/checkNameAvailability/read M.KeyVault/deletedVaults/read M.KeyVault/locations/*/read
  M.KeyVault/vaults/*/read M.KeyVault/operations/read data:M.KeyVault/vaults/secrets/*
Key Vault Crypto User: data:M.KeyVault/vaults/keys/read data:M.KeyVault/vaults/keys/update/action data:M.KeyVault/vaults/keys/backup/action
  data:M.KeyVault/vaults/keys/encrypt/action data:M.KeyVault/vaults/keys/decrypt/action data:M.KeyVault/vaults/keys/wrap/action
  data:M.KeyVault/vaults/keys/unwrap/action data:M.KeyVault/vaults/keys/sign/action data:M.KeyVault/vaults/keys/verify/action
Key Vault Crypto Officer: M.KeyVault/checkNameAvailability/read M.KeyVault/deletedVaults/read M.KeyVault/locations/*/read
  M.KeyVault/vaults/*/read M.KeyVault/operations/read data:M.KeyVault/vaults/keys/* data:M.KeyVault/vaults/keyrotationpolicies/*
Key Vault Certificate User: data:M.KeyVault/vaults/certificates/read data:M.KeyVault/vaults/secrets/getSecret/action
  data:M.KeyVault/vaults/secrets/readMetadata/action data:M.KeyVault/vaults/keys/read
App Configuration Data Reader: data:M.AppConfiguration/configurationStores/*/read
App Configuration Data Owner: data:M.AppConfiguration/configurationStores/*/read data:M.AppConfiguration/configurationStores/*/write
  data:M.AppConfiguration/configurationStores/*/delete data:M.AppConfiguration/configurationStores/*/action
Managed Identity Operator: M.ManagedIdentity/userAssignedIdentities/*/read M.ManagedIdentity/userAssignedIdentities/*/assign/action
Managed Identity Contributor: M.ManagedIdentity/userAssignedIdentities/read M.ManagedIdentity/userAssignedIdentities/write
  M.ManagedIdentity/userAssignedIdentities/delete M.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read
  M.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write
  M.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete M.ManagedIdentity/userAssignedIdentities/revokeTokens/action

AcrPull: M.ContainerRegistry/registries/pull/read
AcrPush: M.ContainerRegistry/registries/pull/read M.ContainerRegistry/registries/push/write
Monitoring Metrics Publisher: M.Insights/Register/Action data:M.Insights/Metrics/Write data:M.Insights/Telemetry/Write
Monitoring Reader: */read M.OperationalInsights/workspaces/search/action
Log Analytics Reader: */read M.OperationalInsights/workspaces/analytics/query/action M.OperationalInsights/workspaces/search/action
  !M.OperationalInsights/workspaces/sharedKeys/read data:M.OperationalInsights/workspaces/jobs/export/action
Search Index Data Reader: data:M.Search/searchServices/indexes/documents/read
`

const basic = new Set(['Owner', 'Contributor', 'Reader', 'User Access Administrator', 'Role Based Access Control Administrator'])

export const azureRoles: readonly ProviderRole[] = table
  .trim()
  .split(/\n+(?! )/)
  .map((line) => {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const words = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/)
    return {
      name,
      ...(basic.has(name) ? { basic: true as const } : {}),
      actions: startingWith('', words),
      notActions: startingWith('!', words),
      dataActions: startingWith('data:', words),
      notDataActions: startingWith('data:!', words),
    }
  })

/** The words with this mark and no other, without it. */
function startingWith(mark: string, words: readonly string[]): readonly string[] {
  return words
    .filter(
      (word) => word.startsWith(mark) && /^[\w*]/.test(word.slice(mark.length)) && (mark.startsWith('data:') || !word.startsWith('data:')),
    )
    .map((word) => word.slice(mark.length).replace(/^M\./, 'Microsoft.'))
}
