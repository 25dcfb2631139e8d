const path = require('path')

exports.handler = async ({ detail }) => {
  const plugin = require(path.join(__dirname, 'plugins', detail.plugin)) // finds module-injection
  await plugin.run()
}
