const { setTimeout: pause } = require('timers/promises')

exports.handler = async ({ times }) => {
  let rung = 0
  for (let round = 0; round < times; round++) { // finds unbounded-work
    await pause(20)
    rung += 1
  }
  return { rung }
}
