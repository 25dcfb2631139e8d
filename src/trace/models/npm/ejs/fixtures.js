import ejs from 'ejs'

export const handler = async (event) => {
  ejs.render(event.body, {}) // finds template
  ejs.compile(`<p>${event.text}</p>`) // finds template
  await ejs.renderFile('views/' + event.page) // finds path
  return ejs.render('<p><%= name %></p>', { name: event.name })
}
