const decode = ({ value }) => JSON.parse(Buffer.from(value, 'base64').toString('utf8'))

function* rides({ records }) {
  for (const [, partition] of Object.entries(records)) for (const message of partition) yield decode(message)
}

exports.handler = async (event) => {
  for (const ride of rides(event)) {
    console.log('ride to', ride.destination) // finds log-injection
  }
}
