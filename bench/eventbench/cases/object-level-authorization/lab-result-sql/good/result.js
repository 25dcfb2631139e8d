const { Pool } = require('pg')
const pool = new Pool({ max: 1, ssl: true })

exports.handler = function (event, context, callback) {
  context.callbackWaitsForEmptyEventLoop = false
  const patient = event.requestContext.authorizer.claims.sub
  pool.query('SELECT taken_on, kind, value FROM results WHERE id = $1 AND patient = $2', [event.pathParameters.id, patient], (error, found) => {
    if (error) return callback(null, { statusCode: 503, body: '' })
    callback(null, { statusCode: 200, body: JSON.stringify(found.rows[0] || null) })
  })
}
