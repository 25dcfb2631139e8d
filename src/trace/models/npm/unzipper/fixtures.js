const unzipper = require('unzipper')
const tar = require('tar')
const fs = require('fs')

exports.handler = async (event) => {
  const directory = await unzipper.Open.buffer(Buffer.from(event.body, 'base64'))
  for (const file of directory.files) fs.writeFileSync(`/tmp/${file.path}`, 'x') // finds path
  await tar.x({ file: '/tmp/in.tar', cwd: `/tmp/${event.folder}` }) // finds path
  await tar.x({ file: '/tmp/in.tar', cwd: '/tmp/out' })
}
