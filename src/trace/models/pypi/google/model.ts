import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'Google Cloud' }
const stored: Gives = { read: 'file', from: 'an object' }
const make = (type: string): Rule => ({ client: true, gives: { type } })

export const google = pythonModel({
  packages: ['google', 'firebase_admin', 'googleapiclient', 'gspread'],
  exports: {
    'cloud.bigquery.Client': make('BigQuery'),
    ...each(['cloud.bigquery.ScalarQueryParameter', 'cloud.bigquery.QueryJobConfig', 'cloud.bigquery.ArrayQueryParameter'], {
      gives: { of: [] },
    }),
    'cloud.storage.Client': make('Storage'),
    ...each(['cloud.firestore.Client', 'cloud.firestore.AsyncClient', 'firestore.client', 'cloud.datastore.Client'], make('Firestore')),
    ...each(['cloud.pubsub_v1.PublisherClient', 'cloud.tasks_v2.CloudTasksClient'], make('Publisher')),
    'cloud.secretmanager.SecretManagerServiceClient': make('Secrets'),
    'cloud.logging.Client': { client: true, gives: { of: [] } },
    'cloud.spanner.Client': make('Spanner'),
    ...each(['auth.verify_id_token', 'oauth2.id_token.verify_oauth2_token'], {
      notes: [{ kind: 'token-verified', token: 'arg0' }],
      gives: { of: ['arg0'] },
    }),
    ...each(['initialize_app', 'credentials.Certificate', 'auth.default', 'discovery.build'], { gives: { of: [] } }),
    'generativeai.GenerativeModel': {
      client: true,
      sinks: [{ kind: 'prompt', at: 'keywords.system_instruction' }],
      gives: { type: 'Model' },
    },
  },
  types: {
    BigQuery: {
      methods: {
        ...each(['query', 'query_and_wait'], { sinks: [{ kind: 'sql', at: 'arg0|keywords.query' }], gives: { type: 'Rows' } }),
        '*': { gives: { of: [] } },
      },
    },
    Rows: {
      methods: {
        ...each(['result', '__iter__'], { gives: { list: row } }),
        ...each(['to_dataframe', 'to_arrow'], { gives: row }),
      },
    },
    Storage: {
      fluent: true,
      methods: {
        ...each(['download_as_text', 'download_as_bytes', 'download_as_string'], { gives: stored }),
        ...each(['download_to_filename', 'upload_from_filename'], {
          sinks: [{ kind: 'path', at: 'arg0|keywords.filename' }],
          gives: 'nothing',
        }),
        ...each(['list_blobs'], { gives: { list: stored } }),
        ...each(['upload_from_string', 'delete', 'upload_from_file'], { gives: 'nothing' }),
        generate_signed_url: { gives: { of: [], types: ['string'] } },
      },
    },
    Firestore: {
      fluent: true,
      methods: {
        ...each(['get', 'fetch', 'to_dict'], { gives: row }),
        ...each(['stream', 'get_all'], { gives: { list: row } }),
        document: { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: { same: 'self' } },
        ...each(['set', 'update', 'delete', 'add', 'put', 'create'], { gives: { of: [] } }),
      },
    },
    Publisher: { methods: { topic_path: { gives: { of: ['args'], types: ['string'] } }, '*': { gives: { of: [] } } } },
    Secrets: { methods: { access_secret_version: { gives: { read: 'secret', from: 'a secret' } }, '*': { gives: { of: [] } } } },
    Spanner: {
      fluent: true,
      methods: {
        ...each(['execute_sql', 'execute_update', 'execute_partitioned_dml'], {
          sinks: [{ kind: 'sql', at: 'arg0|keywords.sql' }],
          gives: { list: row },
        }),
      },
    },
    Model: {
      fluent: true,
      methods: {
        ...each(['generate_content', 'send_message'], {
          sinks: [{ kind: 'prompt', at: 'arg0' }],
          gives: { read: 'model-answer', from: 'a language model' },
        }),
      },
    },
  },
  source:
    'https://cloud.google.com/python/docs/reference/bigquery/latest, https://cloud.google.com/python/docs/reference/storage/latest, https://cloud.google.com/python/docs/reference/firestore/latest, 2026-11-22',
})
