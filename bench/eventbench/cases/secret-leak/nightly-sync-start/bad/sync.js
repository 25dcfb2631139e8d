const axios = require('axios')

module.exports.run = async () => {
  console.log('starting sync with', process.env.SUPPLIER_TOKEN) // finds secret-leak
  const headers = { authorization: `Bearer ${process.env.SUPPLIER_TOKEN}` }
  const { data } = await axios.get('https://api.supplier.example/stock', { headers })
  console.log('articles: %d', Number(data.articles.length))
}
