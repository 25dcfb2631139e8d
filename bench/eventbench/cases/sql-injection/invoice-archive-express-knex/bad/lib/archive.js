'use strict';
const knex = require('knex')({ client: 'pg', connection: process.env.PG_URI });

function searchByVendor(text) {
  return knex('vendors')
    .select('id', 'title', 'country')
    .whereRaw("lower(title) LIKE lower('%" + text + "%')") // finds sql-injection
    .limit(50);
}

module.exports = { searchByVendor };
