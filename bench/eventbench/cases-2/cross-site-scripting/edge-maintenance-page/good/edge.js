'use strict'
const headers = { 'content-type': [{ key: 'Content-Type', value: 'text/html' }] }

exports.handler = (event, context, callback) => {
  const [{ cf: { request } }] = event.Records
  const from = new URLSearchParams(request.querystring).get('from') || 'home'
  const body = '<p>We are closed. You came from <b>' + encodeURIComponent(from) + '</b>.</p>'
  callback(null, { status: '503', headers, body })
}
