const busboy = require('busboy')
const fs = require('fs')

exports.handler = (event, context, done) => {
  const form = busboy({ headers: event.headers })
  form.on('file', (field, stream, { filename }) => {
    fs.createWriteStream(`/tmp/${filename}`) // finds path
    fs.createWriteStream('/tmp/upload')
  })
  form.on('close', () => done(null, { statusCode: 200 }))
  form.end(Buffer.from(event.body, 'base64'))
}
