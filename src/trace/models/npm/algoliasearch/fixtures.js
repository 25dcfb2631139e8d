import algoliasearch from 'algoliasearch'

const index = algoliasearch(process.env.APP, process.env.KEY).initIndex('books')

export const handler = async (event) => {
  await index.search(event.text)
  await index.search('', { filters: `owner:${event.owner}` }) // finds nosql
  await index.search(event.text, { filters: 'public:true' })
}
