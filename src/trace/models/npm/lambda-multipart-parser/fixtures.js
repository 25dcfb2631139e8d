const multipart = require('lambda-multipart-parser')
const fs = require('fs')

exports.handler = async (event) => {
  const form = await multipart.parse(event)
  fs.writeFileSync(`/tmp/${form.files[0].filename}`, form.files[0].content) // finds path
  fs.writeFileSync('/tmp/upload', form.files[0].content)
}
