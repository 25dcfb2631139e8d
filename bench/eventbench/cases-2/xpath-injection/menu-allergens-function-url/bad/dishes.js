const { readFileSync } = require('fs')
const { DOMParser } = require('@xmldom/xmldom')
const xpath = require('xpath')

const menu = new DOMParser().parseFromString(readFileSync('/opt/menu.xml', 'utf8'), 'text/xml')
const without = (allergen) => xpath.select(`//dish[not(allergen='${allergen}')]/@id`, menu) // finds xpath-injection

exports.handler = async ({ queryStringParameters = {} }) => ({ dishes: without(queryStringParameters.allergen).length })
