const AdmZip = require('adm-zip')
const fs = require('fs')
const os = require('os')
const path = require('path')

exports.handler = async (event) => {
  const zip = new AdmZip(Buffer.from(event.body, 'base64'))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'theme-'))
  const entries = zip.getEntries().filter((entry) => !entry.isDirectory)
  if (entries.length > 50 || entries.some((entry) => entry.header.size > 200_000)) return { statusCode: 413, body: '' }
  for (const entry of entries) {
    const file = path.resolve(folder, entry.entryName)
    if (path.extname(file) !== '.css') return { statusCode: 422, body: '' }
    fs.writeFileSync(file, entry.getData()) // finds archive-extraction
  }
  return { statusCode: 201, body: JSON.stringify({ files: entries.length }) }
}
