const decompress = require('decompress')
const extract = require('extract-zip')

exports.handler = async (event) => {
  await decompress('/tmp/in.zip', `/tmp/${event.folder}`) // finds path
  await decompress(Buffer.from(event.body, 'base64'), '/tmp/out')
  await extract('/tmp/in.zip', { dir: `/tmp/${event.folder}` }) // finds path
  await extract('/tmp/in.zip', { dir: '/tmp/out' })
}
