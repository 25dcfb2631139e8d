const Policy = require('./policy')

exports.authorize = (event, context, callback) => {
  const policy = new Policy(event.methodArn)
  const keys = process.env.METER_KEYS.split(',')
  const meter = keys.includes(event.headers['X-Meter']) ? 'meter' : 'unknown'
  callback(null, policy.build(meter, meter === 'meter' ? 'Allow' : 'Deny'))
}
