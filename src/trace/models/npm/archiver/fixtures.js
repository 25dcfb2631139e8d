const archiver = require('archiver')

exports.handler = async (event) => {
  const archive = archiver('zip')
  archive.file(`/mnt/files/${event.name}`, { name: 'file' }) // finds path
  archive.file('/tmp/report.csv', { name: event.name })
  archive.append(event.body, { name: 'body.txt' })
  await archive.finalize()
}
