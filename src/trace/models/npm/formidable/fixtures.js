const { IncomingForm } = require('formidable')
const fs = require('fs')

exports.handler = (event, context, done) => {
  new IncomingForm().parse(event, (error, fields, files) => {
    fs.readFileSync(`/tmp/${fields.name}`) // finds path
    fs.readFileSync('/tmp/known')
    done(error, files)
  })
}
