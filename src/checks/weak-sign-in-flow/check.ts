import { values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Tokens or passwords pass through places that leak them',
  risk: 'broken-authentication',
  severity: 'medium',
  why: "The implicit grant puts tokens into the address bar, history and logs; a callback over plain HTTP sends the code to everybody on the way. Both end in somebody else's session.",
  fix: 'Use the authorization code grant with PKCE (`AllowedOAuthFlows: [code]`) and https callbacks.',
  silent: ['Callbacks to localhost, for development.', 'The code grant or client credentials.'],
  references: ['OW-A2', 'SAS-2', 'CWE-522', 'RFC 9700 section 2.1.2'],

  *find(app) {
    for (const pool of resourcesOfKind(app, 'user-pool'))
      for (const client of pool.clients) {
        if (values(client.oauthFlows).flat().includes('implicit'))
          yield {
            at: client.at,
            about: pool.id,
            key: `${client.logicalId} implicit`,
            because: `${client.logicalId} allows the implicit grant`,
          }
        for (const url of values(client.callbackUrls).flat().map(showText))
          if (/^http:\/\/(?!localhost\b|127\.0\.0\.1\b|\[::1\])/.test(url))
            yield {
              at: client.at,
              about: pool.id,
              key: `${client.logicalId} ${url}`,
              because: `${client.logicalId} sends codes to ${url} without encryption`,
            }
      }
  },
})
