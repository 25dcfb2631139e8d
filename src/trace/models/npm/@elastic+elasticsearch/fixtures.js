import { Client } from '@elastic/elasticsearch'

const client = new Client({ node: process.env.SEARCH })

export const handler = async (event) => {
  await client.search({ index: 'books', query: { match: { title: String(event.title) } } })
  await client.search({ index: 'books', body: JSON.parse(event.body) }) // finds nosql
  await client.search({ index: 'books', body: { query: { query_string: { query: `owner:1 AND ${event.text}` } } } }) // finds nosql
  const { filter, owner } = JSON.parse(event.body)
  await client.search({ index: 'books', query: { bool: { must: [{ terms: { owner: [owner] } }, { range: { year: { gte: owner } } }] } } })
  await client.search({ index: 'books', query: { bool: { must: [filter] } } }) // finds nosql
  const script_score = { query: { match_all: {} }, script: { source: `_score * ${event.boost}`, params: { boost: event.boost } } }
  await client.search({ index: 'books', query: { script_score } }) // finds nosql
  await client.update({ index: 'books', id: '1', script: { source: `ctx._source.n += ${event.n}` } }) // finds code
  await client.update({ index: 'books', id: '1', script: { source: 'ctx._source.n += params.n', params: { n: event.n } } })
  await client.index({ index: 'books', document: { title: event.title } })
}
