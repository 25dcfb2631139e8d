import { model } from '../../model.ts'

export const graphqlToolsSchema = model({
  packages: ['@graphql-tools/schema', 'graphql-tools'],
  exports: {},
  source: 'https://the-guild.dev/graphql/tools/docs/generate-schema, 2026-11-22',
})
