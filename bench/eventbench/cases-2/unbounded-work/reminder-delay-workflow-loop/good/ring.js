const { setTimeout: pause } = require('timers/promises')

exports.handler = async ({ times }) => {
  if (!Number.isInteger(times) || times > 5) throw new RangeError('between one and five times')
  let rung = 0
  for (let round = 0; round < times; round++) {
    await pause(20)
    rung += 1
  }
  return { rung }
}
