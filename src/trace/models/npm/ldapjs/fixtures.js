const ldap = require('ldapjs')
const { Client } = require('ldapts')

exports.callback = (event, context, done) => {
  const client = ldap.createClient({ url: 'ldaps://directory.example.com' })
  client.search('ou=people', { filter: `(uid=${event.user})` }, done) // finds ldap
  client.search('ou=people', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: event.user }) }, done)
  client.search('ou=people', { filter: '(uid=admin)' }, done)
}

exports.promised = async (event) => {
  const client = new Client({ url: 'ldaps://directory.example.com' })
  await client.bind(`uid=${event.user},ou=people`, event.password) // finds ldap
  const { searchEntries } = await client.search('ou=people', { filter: '(uid=admin)' })
  return searchEntries
}
