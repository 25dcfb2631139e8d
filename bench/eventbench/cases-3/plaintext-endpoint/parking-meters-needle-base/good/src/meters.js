const needle = require('needle')

class Meters {
  constructor(base = 'https://meters.parking.example/api') {
    this.base = base
  }

  async start(meter, minutes) {
    const { statusCode } = await needle('post', `${this.base}/meters/${meter}/start`, { minutes }, { json: true, open_timeout: 3000 })
    return statusCode === 200
  }
}

module.exports = { Meters }
