import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'Azure' }
const stored: Gives = { read: 'file', from: 'a blob' }
const make = (type: string): Rule => ({ client: true, gives: { type } })

export const azure = pythonModel({
  packages: ['azure'],
  exports: {
    // What the stub asks for: things that input bindings fetch before the function runs.
    'functions.input_object': { gives: stored },
    'functions.input_rows': { gives: { list: row } },
    'cosmos.CosmosClient': { ...make('Cosmos'), members: { from_connection_string: make('Cosmos') } },
    ...each(['storage.blob.BlobServiceClient', 'storage.blob.BlobClient', 'storage.blob.ContainerClient'], {
      ...make('Blob'),
      members: { from_connection_string: make('Blob') },
    }),
    'data.tables.TableServiceClient': { ...make('Tables'), members: { from_connection_string: make('Tables') } },
    ...each(['data.tables.TableClient'], { ...make('Tables'), members: { from_connection_string: make('Tables') } }),
    ...each(['identity.DefaultAzureCredential', 'identity.ManagedIdentityCredential'], { gives: { of: [] } }),
    'keyvault.secrets.SecretClient': make('Secrets'),
  },
  types: {
    Cosmos: {
      fluent: true,
      methods: {
        query_items: { sinks: [{ kind: 'sql', at: 'arg0|keywords.query' }], gives: { list: row } },
        read_item: { sinks: [{ kind: 'record-key', at: 'arg0|keywords.item' }], gives: row },
        read_all_items: { gives: { list: row } },
        ...each(['create_item', 'upsert_item', 'delete_item', 'replace_item'], { gives: { of: [] } }),
      },
    },
    Blob: {
      fluent: true,
      methods: {
        ...each(['readall', 'content_as_text', 'content_as_bytes', 'readinto'], { gives: stored }),
        list_blobs: { gives: { list: stored } },
        ...each(['upload_blob', 'delete_blob'], { gives: { of: [] } }),
      },
    },
    Tables: {
      fluent: true,
      methods: {
        ...each(['query_entities', 'query_tables'], { sinks: [{ kind: 'nosql', at: 'arg0|keywords.query_filter' }], gives: { list: row } }),
        get_entity: { sinks: [{ kind: 'record-key', at: 'arg1|keywords.row_key' }], gives: row },
      },
    },
    Secrets: { methods: { get_secret: { gives: { read: 'secret', from: 'a secret' } }, '*': { gives: { of: [] } } } },
  },
  source:
    'https://learn.microsoft.com/en-us/python/api/azure-cosmos/, https://learn.microsoft.com/en-us/python/api/azure-functions/, https://learn.microsoft.com/en-us/python/api/azure-data-tables/, 2026-11-22',
})
