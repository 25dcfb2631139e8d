const libxmljs = require('libxmljs')

exports.handler = async (event) => {
  libxmljs.parseXml(event.body, { noent: true }) // finds xml
  const document = libxmljs.parseXml(event.body)
  document.get('//order/name')
  document.find(`//user[name='${event.name}']`) // finds xpath
  libxmljs.parseXml('<a/>', { noent: true })
}
