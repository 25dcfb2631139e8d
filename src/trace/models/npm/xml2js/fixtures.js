const { parseString, parseStringPromise, Parser } = require('xml2js')
const { XMLParser } = require('fast-xml-parser')
const { execSync } = require('child_process')

exports.callback = (event, context, done) => {
  parseString(event.body, (error, order) => {
    execSync(`echo ${order.name}`) // finds command
    execSync(`echo ${Number(order.count)}`)
    done(error)
  })
}

exports.promised = async (event) => {
  const order = await parseStringPromise(event.body)
  execSync(`echo ${order.name}`) // finds command
  const other = new XMLParser().parse(event.body)
  execSync(`echo ${other.name}`) // finds command
  const known = await new Parser().parseStringPromise('<a>1</a>')
  execSync(`echo ${known.a}`)
}
