const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { DOMParser } = require('@xmldom/xmldom')
const xpath = require('xpath')

let archive
const load = () => (archive ??= new DOMParser().parseFromString(readFileSync(join(__dirname, 'recipes.xml'), 'utf8'), 'text/xml'))

const titlesBy = (cook) => xpath.select(`//recipe[@public='yes' and cook="${cook.replaceAll('"', '')}" or cook='${cook}']/title/text()`, load()) // finds xpath-injection

module.exports = { find: (cook) => titlesBy(cook).map((node) => node.nodeValue).slice(0, 50) }
