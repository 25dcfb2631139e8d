const { Meters } = require('./meters')

const meters = new Meters()

exports.handler = async (event) => {
  const { meter, minutes } = JSON.parse(event.body)
  const started = await meters.start(Number(meter), Math.min(Number(minutes), 240))
  return { statusCode: started ? 204 : 502 }
}
