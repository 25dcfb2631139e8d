const { promisify } = require('util')
const sleep = promisify(setTimeout)

module.exports.handler = async function (event) {
  const message = JSON.parse(event.body)
  switch (message.kind) {
    case 'later':
      await sleep(message.urgent ? 1000 : 5000)
      break
    default:
      return { statusCode: 400 }
  }
  return { statusCode: 200, body: JSON.stringify({ reminder: true }) }
}
