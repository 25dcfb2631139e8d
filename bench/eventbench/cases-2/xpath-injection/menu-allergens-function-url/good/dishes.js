const { readFileSync } = require('fs')
const { DOMParser } = require('@xmldom/xmldom')
const xpath = require('xpath')

const menu = new DOMParser().parseFromString(readFileSync('/opt/menu.xml', 'utf8'), 'text/xml')
const query = xpath.parse('//dish[not(allergen=$allergen)]/@id')
const without = (allergen) => query.select({ node: menu, variables: { allergen } })

exports.handler = async ({ queryStringParameters = {} }) => ({ dishes: without(queryStringParameters.allergen).length })
