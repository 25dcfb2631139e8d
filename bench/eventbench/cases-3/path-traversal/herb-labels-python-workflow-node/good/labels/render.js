'use strict'
const fs = require('node:fs/promises')
const path = require('node:path')

const folder = path.join(__dirname, 'templates')

async function templateText(name) {
  return fs.readFile(path.join(folder, `${path.basename(String(name))}.svg`), 'utf8')
}

exports.handler = async ({ template, copies }) => {
  const text = await templateText(template)
  return { letters: text.length * copies }
}
