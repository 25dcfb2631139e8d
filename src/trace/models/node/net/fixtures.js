const net = require('net')
const tls = require('tls')

exports.port = async (event) => {
  net.connect(9200, event.host) // finds url
  net.createConnection(9200, 'search.internal')
}

exports.options = async (event) => {
  tls.connect({ host: event.body, port: 443 }) // finds url
  tls.connect({ host: 'mail.example.com', port: 465 }).write(event.body)
}

exports.socket = async (event) => {
  const socket = new net.Socket()
  socket.connect(25, event.queryStringParameters.server, () => socket.end()) // finds url
}
