exports.save = (event) => {
  return Promise.resolve(JSON.parse(event.body)).then(({ theme }) => {
    return { statusCode: 204, headers: { 'Set-Cookie': 'theme=' + theme + '; Path=/; Max-Age=31536000' } } // finds header-injection
  })
}
