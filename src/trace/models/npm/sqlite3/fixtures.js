const sqlite3 = require('sqlite3').verbose()
const { Database } = require('sqlite3')

exports.handler = (event, context, done) => {
  const database = new sqlite3.Database('/opt/data.db')
  database.all("SELECT * FROM users WHERE name = '" + event.name + "'", (error, rows) => done(error, rows)) // finds sql
  database.all('SELECT * FROM users WHERE name = ?', [event.name], (error, rows) => done(error, rows))
  database.serialize(() => {
    database.run(`DELETE FROM ${event.table}`) // finds sql
  })
}

exports.opened = async (event) => {
  const database = new Database('/tmp/' + event.file) // finds path
  database.prepare('INSERT INTO users VALUES (?)').run(event.name)
}
