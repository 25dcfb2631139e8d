const ldap = require('ldapjs')

const search = (client, options) =>
  new Promise((resolve, reject) => {
    const rooms = []
    client.search('ou=staff,dc=example,dc=org', options, (error, answer) => { // finds ldap-injection
      if (error) return reject(error)
      answer.on('searchEntry', ({ attributes }) => rooms.push(attributes[0]?.values[0]))
      answer.on('error', reject)
      answer.on('end', () => resolve(rooms))
    })
  })

exports.handler = async ({ queryStringParameters }) => {
  const client = ldap.createClient({ url: process.env.LDAP_URL })
  const filter = `(&(objectClass=person)(cn=${queryStringParameters.name}))`
  const rooms = await search(client, { scope: 'sub', filter, attributes: ['roomNumber'], sizeLimit: 5 })
  client.unbind()
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ rooms }) }
}
