const merge = require('./lib/merge')
const defaults = () => ({ theme: { colour: 'blue' }, mails: { weekly: true } })

exports.handler = async (event) => {
  const settings = merge(defaults(), JSON.parse(event.body))
  return { statusCode: settings.mails.weekly === true ? 200 : 204, body: '' }
}
