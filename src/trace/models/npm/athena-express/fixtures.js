const AthenaExpress = require('athena-express')

const athena = new AthenaExpress({ s3: 's3://results' })

exports.handler = async (event) => {
  await athena.query(`SELECT * FROM logs WHERE day = '${event.day}'`) // finds sql
  await athena.query({ sql: 'SELECT * FROM logs WHERE day = ?', values: [event.day] })
}
