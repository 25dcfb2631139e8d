const gremlin = require('gremlin')

const client = new gremlin.driver.Client(process.env.NEPTUNE, { traversalSource: 'g' })

exports.handler = async (event) => {
  await client.submit(`g.V().has('name', '${event.name}')`) // finds nosql
  await client.submit("g.V().has('name', name)", { name: event.name })
}
