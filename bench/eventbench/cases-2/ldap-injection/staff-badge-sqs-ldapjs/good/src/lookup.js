const ldap = require('ldapjs')
const client = ldap.createClient({ url: 'ldaps://directory.internal' })
const literal = (text) => text.replace(/[\\*()\0]/g, (sign) => '\\' + sign.charCodeAt(0).toString(16).padStart(2, '0'))
const search = (filter) =>
  new Promise((resolve, reject) => {
    client.search('ou=staff,o=city', { filter, scope: 'sub', sizeLimit: 1 }, (error, found) => (error ? reject(error) : found.on('end', resolve)))
  })

exports.handler = async ({ Records }) => {
  for (const { messageAttributes } of Records) {
    const login = messageAttributes.login.stringValue
    await search(`(&(objectClass=person)(uid=${literal(login)}))`)
  }
}
