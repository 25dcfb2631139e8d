const unzip = require('unzip')

exports.handler = async (event) => {
  unzip.Extract({ path: `/tmp/${event.folder}` }) // finds path
  unzip.Extract({ path: '/tmp/out' })
}
