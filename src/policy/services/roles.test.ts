import assert from 'node:assert/strict'
import { test } from 'node:test'
import { narrowestRole, providerRole, roleAllows } from './roles.ts'
import type { NeededPermissions } from './roles.ts'

const blobs = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs'
const cases: readonly (readonly [provider: 'azure' | 'google', needed: NeededPermissions, role: string | undefined])[] = [
  ['google', { actions: ['pubsub.topics.publish'] }, 'roles/pubsub.publisher'],
  ['google', { actions: ['pubsub.subscriptions.consume'] }, 'roles/pubsub.subscriber'],
  ['google', { actions: ['storage.objects.get'] }, 'roles/storage.legacyObjectReader'],
  ['google', { actions: ['storage.objects.get', 'storage.objects.list'] }, 'roles/storage.objectViewer'],
  ['google', { actions: ['storage.objects.create', 'storage.objects.delete'] }, 'roles/storage.objectUser'],
  ['google', { actions: ['storage.buckets.delete'] }, 'roles/storage.admin'],
  ['google', { actions: ['secretmanager.versions.access'] }, 'roles/secretmanager.secretAccessor'],
  ['google', { actions: ['run.routes.invoke'] }, 'roles/run.servicesInvoker'],
  ['google', { actions: ['datastore.entities.update'] }, 'roles/datastore.user'],
  ['google', { actions: ['cloudtasks.tasks.create'] }, 'roles/cloudtasks.enqueuer'],
  ['google', { actions: ['pubsub.topics.publish', 'secretmanager.versions.access'] }, undefined],
  ['google', { actions: ['nosuch.things.get'] }, undefined],
  ['azure', { dataActions: [`${blobs}/read`] }, 'Storage Blob Data Reader'],
  ['azure', { dataActions: [`${blobs}/read`, `${blobs}/write`] }, 'Storage Blob Data Contributor'],
  ['azure', { dataActions: [`${blobs}/manageOwnership/action`] }, 'Storage Blob Data Owner'],
  ['azure', { dataActions: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'] }, 'Key Vault Secrets User'],
  ['azure', { dataActions: ['Microsoft.ServiceBus/namespaces/messages/send/action'] }, 'Azure Service Bus Data Sender'],
  ['azure', { dataActions: ['Microsoft.EventHub/namespaces/messages/receive/action'] }, 'Azure Event Hubs Data Receiver'],
  [
    'azure',
    { dataActions: ['Microsoft.Storage/storageAccounts/queueServices/queues/messages/add/action'] },
    'Storage Queue Data Message Sender',
  ],
  ['azure', { dataActions: ['Microsoft.AppConfiguration/configurationStores/keyValues/read'] }, 'App Configuration Data Reader'],
  ['azure', { actions: ['Microsoft.Compute/virtualMachines/delete'] }, undefined],
]
for (const [provider, needed, role] of cases)
  test(`${[...(needed.actions ?? []), ...(needed.dataActions ?? [])].join(', ')}: ${role ?? 'no role'}`, () =>
    assert.equal(narrowestRole(provider, needed)?.name, role))

test('rights over resources are none over data', () => {
  const owner = providerRole('azure', 'owner')
  assert.ok(owner !== undefined)
  assert.ok(roleAllows(owner, { actions: ['Microsoft.Storage/storageAccounts/delete'] }))
  assert.ok(!roleAllows(owner, { dataActions: [`${blobs}/read`] }))
})

test('what is taken away again is not allowed', () => {
  const contributor = providerRole('azure', 'Contributor')
  assert.ok(contributor !== undefined)
  assert.ok(roleAllows(contributor, { actions: ['Microsoft.Web/sites/write'] }))
  assert.ok(!roleAllows(contributor, { actions: ['Microsoft.Authorization/roleAssignments/write'] }))
  assert.equal(providerRole('google', 'roles/no.such'), undefined)
})
