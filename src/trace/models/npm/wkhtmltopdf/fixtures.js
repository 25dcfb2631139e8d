const wkhtmltopdf = require('wkhtmltopdf')
const pdf = require('html-pdf')

exports.handler = async (event) => {
  wkhtmltopdf(event.body) // finds html
  wkhtmltopdf('<p>hello</p>', { pageSize: 'letter' })
  pdf.create(`<h1>${event.title}</h1>`).toBuffer(() => 0) // finds html
  pdf.create('<h1>hello</h1>').toFile(`/tmp/${event.name}`, () => 0) // finds path
}
