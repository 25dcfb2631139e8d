const mysql = require('mysql');

const connection = mysql.createConnection({
  host: process.env.MYSQL_HOST,
  user: 'bakery',
  password: process.env.MYSQL_PASSWORD,
  database: 'bakery',
  ssl: 'Amazon RDS',
});

module.exports.handler = (event, context, done) => {
  context.callbackWaitsForEmptyEventLoop = false;
  const order = JSON.parse(event.Records[0].body);
  const sql = 'INSERT INTO orders (bread, note, pieces) VALUES ("' + order.bread + '", "' + order.note + '", ' + order.pieces + ')';
  connection.query(sql, (error) => done(error)); // finds sql-injection
};
