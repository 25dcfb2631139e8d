import { BigQuery } from '@google-cloud/bigquery'

const bigquery = new BigQuery()

export const handler = async (event) => {
  await bigquery.query(`SELECT * FROM shop.orders WHERE id = '${event.id}'`) // finds sql
  await bigquery.query({ query: 'SELECT * FROM ' + event.table }) // finds sql
  await bigquery.query({ query: 'SELECT * FROM shop.orders WHERE id = @id', params: { id: event.id } })
  await bigquery.dataset('shop').table('orders').insert([{ name: event.name }])
}
