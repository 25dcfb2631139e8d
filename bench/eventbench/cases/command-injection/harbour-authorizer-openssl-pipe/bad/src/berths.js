'use strict'
const berths = require('./berths.json')

module.exports.list = async () => ({ statusCode: 200, body: JSON.stringify(berths) })
