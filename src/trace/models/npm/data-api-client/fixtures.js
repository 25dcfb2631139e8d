const data = require('data-api-client')({ secretArn: process.env.SECRET, resourceArn: process.env.CLUSTER })

exports.handler = async (event) => {
  await data.query(`SELECT * FROM pets WHERE name = '${event.name}'`) // finds sql
  await data.query('SELECT * FROM pets WHERE name = :name', { name: event.name })
  await data.query({ sql: 'SELECT * FROM ' + event.table }) // finds sql
  await data.transaction().query('INSERT INTO pets VALUES (:name)', { name: event.name }).commit()
}
