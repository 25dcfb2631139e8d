import { GraphQLClient, request } from 'graphql-request'

const client = new GraphQLClient('https://api.example.com/graphql')

export const handler = async (event) => {
  await request(event.url, '{ orders { id } }') // finds url
  await client.request(`{ order(id: "${event.id}") { total } }`) // finds nosql
  await client.request('query ($id: ID!) { order(id: $id) { total } }', { id: event.id })
}
