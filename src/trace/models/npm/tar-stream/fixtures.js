const fs = require('fs')
const path = require('path')
const { Readable } = require('stream')
const { pipeline } = require('stream/promises')
const { createGunzip } = require('zlib')
const tar = require('tar-stream')

exports.listener = async (event) => {
  const extract = tar.extract()
  extract.on('entry', (header, stream, next) => {
    stream.pipe(fs.createWriteStream(path.join('/tmp/out', header.name))) // finds path
    stream.pipe(fs.createWriteStream(path.join('/tmp/out', path.basename(header.name))))
    next()
  })
  extract.end(Buffer.from(event.body, 'base64'))
}

exports.iterated = async (event) => {
  const extract = Readable.from(Buffer.from(event.body, 'base64')).pipe(createGunzip()).pipe(tar.extract())
  for await (const entry of extract) {
    const { name, type } = entry.header
    if (type !== 'file') continue
    await pipeline(entry, fs.createWriteStream(`/tmp/out/${name}`)) // finds path
  }
}

exports.led = async (event) => {
  const extract = tar.extract()
  extract.on('entry', ({ name }, stream, next) => {
    fs.mkdirSync(`/tmp/${name}`) // finds path
    fs.mkdirSync('/tmp/all')
    next()
  })
  await pipeline(Readable.from(event.body), extract)
}

exports.own = async () => {
  const extract = tar.extract()
  extract.on('entry', ({ name }) => fs.mkdirSync(`/tmp/${name}`))
  fs.createReadStream('/opt/props.tar').pipe(extract)
}
