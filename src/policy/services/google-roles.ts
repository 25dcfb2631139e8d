import type { ProviderRole } from './roles.ts'

// Google Cloud's predefined roles that matter to serverless applications.
// Source: https://cloud.google.com/iam/docs/roles-permissions, read by hand and restated as of 2026-11-22. Only the permissions on the service's own
// resources: reading the project, quotas and service usage, which many roles also hold, are left out.
// A wildcard stands for all permissions that it matches; Google's roles name each of them.

/** Role: `resource: verb verb` in one line; `*` at the end is every verb. */
const table = `
owner: *
editor: * !*.setIamPolicy !*.setIamPolicy* !iam.roles.* !resourcemanager.projects.delete
viewer: *.get *.list *.getIamPolicy
browser: resourcemanager.folders.{get,list} resourcemanager.organizations.get resourcemanager.projects.{get,getIamPolicy,list}

cloudfunctions.invoker: cloudfunctions.functions.invoke
cloudfunctions.viewer: cloudfunctions.functions.{get,getIamPolicy,list} cloudfunctions.locations.list cloudfunctions.operations.{get,list}
cloudfunctions.developer: cloudfunctions.functions.{call,create,delete,generationUpgrade,get,invoke,list,sourceCodeGet,sourceCodeSet,update}
  cloudfunctions.locations.list cloudfunctions.operations.{get,list}
cloudfunctions.admin: cloudfunctions.*
run.invoker: run.instances.invoke run.jobs.run run.routes.invoke
run.servicesInvoker: run.routes.invoke
run.jobsExecutor: run.executions.cancel run.jobs.run
run.admin: run.*
eventarc.eventReceiver: eventarc.events.{receiveAuditLogWritten,receiveEvent}
eventarc.publisher: eventarc.channels.{get,list,publish}
workflows.invoker: workflows.callbacks.{list,send} workflows.executions.{cancel,create,get,list} workflows.stepEntries.{get,list}
workflows.admin: workflows.*

storage.objectViewer: storage.folders.{get,list} storage.managedFolders.{get,list} storage.objects.{get,list}
storage.objectCreator: storage.folders.create storage.managedFolders.create storage.multipartUploads.{abort,create,listParts}
  storage.objects.{create,createContext}
storage.objectUser: storage.folders.{create,delete,get,list,rename} storage.managedFolders.{create,delete,get,list}
  storage.multipartUploads.{abort,create,list,listParts}
  storage.objects.{create,createContext,delete,deleteContext,get,list,move,restore,update,updateContext}
storage.objectAdmin: storage.folders.{create,delete,get,list,rename} storage.managedFolders.{create,delete,get,list}
  storage.multipartUploads.{abort,create,list,listParts}
  storage.objects.{create,createContext,delete,deleteContext,get,getIamPolicy,list,move,overrideUnlockedRetention,restore,setIamPolicy,setRetention,update,updateContext}
storage.bucketViewer: storage.buckets.{get,list}
storage.legacyObjectReader: storage.objects.get
storage.legacyBucketReader: storage.buckets.get storage.folders.{get,list} storage.managedFolders.{get,list} storage.multipartUploads.list
  storage.objects.list
storage.admin: storage.* !storage.hmacKeys.*

pubsub.publisher: pubsub.topics.publish
pubsub.subscriber: pubsub.snapshots.seek pubsub.subscriptions.consume pubsub.topics.attachSubscription
pubsub.viewer: pubsub.messageTransforms.validate pubsub.schemas.{get,list,listRevisions,validate}
  pubsub.snapshots.{get,list,listEffectiveTags,listTagBindings} pubsub.subscriptions.{get,list,listEffectiveTags,listTagBindings}
  pubsub.topics.{get,list,listEffectiveTags,listTagBindings}
pubsub.admin: pubsub.*

datastore.viewer: datastore.databases.{get,getMetadata,list} datastore.entities.{get,list} datastore.insights.get datastore.namespaces.{get,list}
  datastore.schemas.{get,list} datastore.statistics.{get,list}
datastore.user: datastore.databases.{get,getMetadata,list} datastore.entities.{allocateIds,create,delete,get,list,update}
  datastore.namespaces.{get,list} datastore.schemas.list datastore.statistics.{get,list}
datastore.owner: datastore.*
spanner.databaseReader: spanner.databases.{beginReadOnlyTransaction,get,getDdl,partitionQuery,partitionRead,read,select}
  spanner.instancePartitions.get spanner.instances.get spanner.sessions.{create,delete,get,list}
cloudsql.client: cloudsql.instances.{connect,get}
cloudsql.instanceUser: cloudsql.instances.{executeSql,get,login}
cloudsql.admin: cloudsql.*

secretmanager.secretAccessor: secretmanager.versions.access
secretmanager.secretVersionAdder: secretmanager.secrets.rotate secretmanager.versions.add
secretmanager.secretVersionManager: secretmanager.secrets.rotate secretmanager.versions.{add,destroy,disable,enable,get,list}
secretmanager.viewer: secretmanager.locations.{get,list} secretmanager.secrets.{get,getIamPolicy,list,listEffectiveTags,listTagBindings}
  secretmanager.versions.{get,list}
secretmanager.admin: secretmanager.*

bigquery.dataViewer: bigquery.datasets.{get,getIamPolicy} bigquery.models.{export,getData,getMetadata,list} bigquery.propertyGraphs.{get,list}
  bigquery.routines.{get,list} bigquery.tables.{createSnapshot,export,get,getData,getIamPolicy,list,replicateData}
bigquery.dataEditor: bigquery.config.get bigquery.datasets.{create,get,getIamPolicy,updateTag}
  bigquery.models.{create,delete,export,getData,getMetadata,list,updateData,updateMetadata,updateTag}
  bigquery.propertyGraphs.{create,delete,get,list,update} bigquery.routines.{create,delete,get,list,update,updateTag}
  bigquery.tables.{create,createIndex,createSnapshot,delete,deleteIndex,export,get,getData,getIamPolicy,list,replicateData,restoreSnapshot,update,updateData,updateIndex,updateTag}
bigquery.jobUser: bigquery.config.get bigquery.jobs.create
bigquery.readSessionUser: bigquery.readsessions.{create,getData,update}
bigquery.admin: bigquery.*

cloudtasks.enqueuer: cloudtasks.operations.get cloudtasks.tasks.{create,fullView}
cloudtasks.taskRunner: cloudtasks.tasks.{fullView,run}
cloudtasks.taskDeleter: cloudtasks.tasks.delete
cloudtasks.viewer: cloudtasks.cmekConfig.get cloudtasks.locations.{get,list} cloudtasks.operations.get cloudtasks.queues.{get,list}
  cloudtasks.tasks.{fullView,get,list}
cloudtasks.queueAdmin: cloudtasks.locations.{get,list}
  cloudtasks.queues.{create,delete,get,getIamPolicy,list,pause,purge,resume,setIamPolicy,update}
cloudtasks.admin: cloudtasks.*
cloudscheduler.jobRunner: cloudscheduler.jobs.{fullView,run}
cloudscheduler.viewer: cloudscheduler.jobs.{fullView,get,list} cloudscheduler.locations.{get,list}
cloudscheduler.admin: cloudscheduler.*

cloudkms.cryptoKeyEncrypter: cloudkms.cryptoKeyVersions.useToEncrypt cloudkms.locations.{get,list}
cloudkms.cryptoKeyDecrypter: cloudkms.cryptoKeyVersions.useToDecrypt cloudkms.locations.{get,list}
cloudkms.cryptoKeyEncrypterDecrypter: cloudkms.cryptoKeyVersions.{useToDecrypt,useToEncrypt} cloudkms.locations.{get,list}
cloudkms.signer: cloudkms.cryptoKeyVersions.useToSign cloudkms.locations.{get,list}
cloudkms.signerVerifier: cloudkms.cryptoKeyVersions.{useToSign,useToVerify,viewPublicKey} cloudkms.locations.{get,list}
cloudkms.verifier: cloudkms.cryptoKeyVersions.{useToVerify,viewPublicKey} cloudkms.locations.{get,list}
cloudkms.publicKeyViewer: cloudkms.cryptoKeyVersions.viewPublicKey cloudkms.locations.{get,list}

logging.logWriter: logging.logEntries.{create,route}
logging.admin: logging.*
monitoring.metricWriter: monitoring.metricDescriptors.{create,get,list} monitoring.monitoredResourceDescriptors.{get,list} monitoring.timeSeries.create
cloudtrace.agent: cloudtrace.traces.patch
errorreporting.writer: errorreporting.errorEvents.create
artifactregistry.reader: artifactregistry.attachments.{get,list} artifactregistry.dockerimages.{get,list} artifactregistry.files.{download,get,list}
  artifactregistry.locations.{get,list} artifactregistry.mavenartifacts.{get,list} artifactregistry.npmpackages.{get,list}
  artifactregistry.packages.{get,list} artifactregistry.projectconfigs.get artifactregistry.projectsettings.get
  artifactregistry.pythonpackages.{get,list}
  artifactregistry.repositories.{downloadArtifacts,exportArtifacts,get,list,listEffectiveTags,listTagBindings,readViaVirtualRepository}
  artifactregistry.rules.{get,list} artifactregistry.tags.{get,list} artifactregistry.versions.{get,list}

iam.serviceAccountUser: iam.serviceAccounts.{actAs,get,list}
iam.serviceAccountTokenCreator: iam.serviceAccounts.{get,getAccessToken,getOpenIdToken,implicitDelegation,list,signBlob,signJwt}
iam.serviceAccountOpenIdTokenCreator: iam.serviceAccounts.getOpenIdToken
iam.serviceAccountKeyAdmin: iam.serviceAccountKeys.{create,delete,disable,enable,get,list} iam.serviceAccounts.{get,list}
iam.workloadIdentityUser: iam.serviceAccounts.{get,getAccessToken,getOpenIdToken,list}
`

const basic = new Set(['owner', 'editor', 'viewer', 'browser'])

/** Named as policies name them: `roles/pubsub.publisher`. */
export const googleRoles: readonly ProviderRole[] = table
  .trim()
  .split(/\n+(?! )/)
  .map((line) => {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const words = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/)
      .flatMap(spelledOut)
    return {
      name: `roles/${name}`,
      ...(basic.has(name) ? { basic: true as const } : {}),
      actions: words.filter((word) => !word.startsWith('!')),
      notActions: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
      dataActions: [],
      notDataActions: [],
    }
  })

/** `storage.objects.{get,list}` */
function spelledOut(word: string): readonly string[] {
  const open = word.indexOf('{')
  if (open < 0) return [word]
  return word
    .slice(open + 1, -1)
    .split(',')
    .map((verb) => word.slice(0, open) + verb)
}
