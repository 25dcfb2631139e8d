'use strict'
const BadgeRenderer = require('./badge-renderer')

const renderer = new BadgeRenderer('Open Day')

function preview({ greeting, role }) {
  return greeting ? renderer.withGreeting(greeting) : renderer.standard(role === 'staff' ? 'staff' : 'visitor')
}

exports.handler = (event, _context, callback) => {
  let html
  try {
    html = preview(JSON.parse(event.body))
  } catch {
    return callback(null, { statusCode: 400, headers: { 'Content-Type': 'application/json' }, body: '{}' })
  }
  return callback(null, { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ letters: html.length }) })
}
