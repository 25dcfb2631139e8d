const { z } = require('zod')

const Preferences = z.object({ theme: z.enum(['paper', 'night', 'sepia']) })

exports.save = (event) => {
  return Promise.resolve(Preferences.parse(JSON.parse(event.body))).then(({ theme }) => {
    return { statusCode: 204, headers: { 'Set-Cookie': 'theme=' + theme + '; Path=/; Max-Age=31536000' } }
  })
}
