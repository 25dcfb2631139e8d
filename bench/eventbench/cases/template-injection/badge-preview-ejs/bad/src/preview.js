const ejs = require('ejs')

const layout = 'Visitor: <%= name %>\nCompany: <%= company %>'

exports.handler = async (event) => {
  const badge = JSON.parse(event.body)
  const values = { name: String(badge.name), company: String(badge.company) }
  const text = ejs.render(badge.layout || layout, values) // finds template-injection
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text }) }
}
