const ldap = require('ldapjs')
const client = ldap.createClient({ url: 'ldaps://directory.internal' })
const search = (filter) =>
  new Promise((resolve, reject) => {
    client.search('ou=staff,o=city', { filter, scope: 'sub', sizeLimit: 1 }, (error, found) => (error ? reject(error) : found.on('end', resolve))) // finds ldap-injection
  })

exports.handler = async ({ Records }) => {
  for (const { messageAttributes } of Records) {
    const login = messageAttributes.login.stringValue
    await search(`(&(objectClass=person)(uid=${login}))`)
  }
}
