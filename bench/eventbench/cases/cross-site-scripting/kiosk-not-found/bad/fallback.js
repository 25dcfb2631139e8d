'use strict'

module.exports.handler = (event, context, callback) => {
  const asked = decodeURIComponent(event.path)
  const type = 'text/html'
  callback(null, { statusCode: 404, headers: { 'content-type': type }, body: '<p>Nothing at ' + asked + '</p>' }) // finds cross-site-scripting
}
