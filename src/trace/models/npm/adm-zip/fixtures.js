const AdmZip = require('adm-zip')
const fs = require('fs')

exports.entries = async (event) => {
  const zip = new AdmZip(Buffer.from(event.body, 'base64'))
  for (const entry of zip.getEntries()) fs.writeFileSync('/tmp/' + entry.entryName, entry.getData()) // finds path
  zip.extractAllTo('/tmp/out', true)
}

exports.opened = async (event) => {
  new AdmZip('/tmp/in.zip').extractAllTo('/tmp/out')
  new AdmZip('/tmp/in.zip').extractAllTo('/tmp/' + event.folder) // finds path
}
