const { Pool } = require('pg')
const pool = new Pool({ max: 1, ssl: true })

exports.handler = function (event, context, callback) {
  context.callbackWaitsForEmptyEventLoop = false
  pool.query('SELECT taken_on, kind, value FROM results WHERE id = $1', [event.pathParameters.id], (error, found) => { // finds object-level-authorization
    if (error) return callback(null, { statusCode: 503, body: '' })
    callback(null, { statusCode: 200, body: JSON.stringify(found.rows[0] || null) })
  })
}
