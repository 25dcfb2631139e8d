import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { describe } from '../characters.ts'
import { pieces } from '../pieces-for-tests.ts'
import { fits } from '../skeleton.ts'
import { looksLikeSql } from './looks-like-sql.ts'
import { sql } from './sql.ts'
import { sqlTokens } from './tokens.ts'
import type { SqlDialect } from './tokens.ts'

const contexts: readonly (readonly [template: string, contexts: string, dialect?: SqlDialect])[] = [
  ["SELECT * FROM users WHERE id = '¤'", 'single-quoted'],
  ["SELECT * FROM users WHERE name LIKE '%¤%' AND a = '¤'", 'single-quoted, single-quoted'],
  ['SELECT * FROM users WHERE id = ¤', 'bare'],
  ['SELECT * FROM users WHERE id IN (¤)', 'bare'],
  ['SELECT * FROM users WHERE id IN (1, ¤)', 'bare'],
  ['SELECT * FROM users LIMIT ¤ OFFSET ¤', 'bare, bare'],
  ['SELECT * FROM ¤', 'identifier'],
  ['SELECT ¤ FROM a', 'identifier'],
  ['SELECT a.¤, ¤.b FROM a JOIN ¤ ON x = y', 'identifier, identifier, identifier'],
  ['SELECT * FROM a ORDER BY ¤ ¤', 'identifier, identifier'],
  ['SELECT * FROM a WHERE ¤ = ?', 'identifier'],
  ['SELECT * FROM orders_¤ WHERE a = 1', 'identifier'],
  ['SELECT * FROM `¤`', 'backtick'],
  ['SELECT * FROM "¤"', 'double-quoted'],
  ['SELECT * FROM [¤]', 'bracket', 'tsql'],
  ['UPDATE t SET ¤ = ¤', 'identifier, bare'],
  ["INSERT INTO ¤ (a, ¤) VALUES (¤, '¤')", 'identifier, identifier, bare, single-quoted'],
  ['SELECT 1 -- ¤', 'comment'],
  ['SELECT 1 /* ¤ */', 'comment'],
  ['SELECT $$ ¤ $$', 'dollar-quoted'],
  ['¤', 'whole'],
  ['¤ WHERE a = 1', 'whole'],
  ['SELECT 1; ¤', 'whole'],
  ["SELECT 'it''s', '¤'", 'single-quoted'],
  ["SELECT 'it\\'s', ¤", 'identifier'],
  ["SELECT * FROM a WHERE b LIKE 'x\\_' ESCAPE '\\' AND c = ¤", 'bare'],
  ["SELECT '-- no comment' FROM ¤", 'identifier'],
  ["SELECT '/*' FROM ¤ WHERE a = '*/'", 'identifier'],
  ['SELECT * FROM a WHERE b = $¤', 'bare'],
  ['no sql at all', ''],
]
for (const [template, expected, dialect] of contexts)
  test(`sql contexts: ${template}`, () => {
    const found = sql(dialect).contexts(pieces(template))
    assert.equal(found.map((hole) => hole.context).join(', '), expected)
  })

const breaks: readonly (readonly [template: string, dialect: SqlDialect, breaksOut: string])[] = [
  ["a = '¤'", 'any', "'\\"],
  ["a = '¤'", 'mysql', "'\\"],
  ["a = '¤'", 'postgresql', "'"],
  ["a = E'¤'", 'postgresql', "'\\"],
  ["a = '¤'", 'sqlite', "'"],
  ['a = "¤"', 'mysql', '"\\'],
  ['a = `¤`', 'mysql', '`'],
]
for (const [template, dialect, expected] of breaks)
  test(`sql breaks out of ${template} (${dialect})`, () =>
    assert.deepEqual(
      sql(dialect)
        .contexts(pieces(template))
        .map((hole) => describe(hole.breaksOut)),
      [expected],
    ))

const skeletons: readonly (readonly [text: string, skeleton: string, dialect?: SqlDialect])[] = [
  ["SELECT  *\n FROM Users WHERE id='7'", 'select * from users where id = ?'],
  ['SELECT * FROM a WHERE b IN (1, 2,3)', 'select * from a where b in ( ? )'],
  ['SELECT * FROM a WHERE b IN (?)', 'select * from a where b in ( ? )'],
  ["INSERT INTO a (b,c) VALUES (1,'x'),(2,'y')", 'insert into a ( b , c ) values ( ? , ? )'],
  ['INSERT INTO a VALUES (1, now())', 'insert into a values ( ? , now ( ) )'],
  ['SELECT a.b, "C d".e FROM x.y', 'select a.b , "C\\sd".e from x.y'],
  ['SELECT a.* FROM a', 'select a. * from a'],
  ['SELECT -1, a - 1, 0xFF, 1.5e-3, .5', 'select ? , a - ? , ? , ? , ?'],
  ['SELECT 1 /* hint */ + 2', 'select ? + ?'],
  ['SELECT 1 -- the rest', 'select ? --'],
  ['SELECT 1 # the rest', 'select ? --', 'mysql'],
  ['SELECT a #> b', 'select a # > b', 'postgresql'],
  ['SELECT 1 /*!50000 union */ 2', 'select ? /*! ? union */ ?', 'mysql'],
  ['SELECT /* a /* b */ c */ 1', 'select ?', 'postgresql'],
  ['SELECT /* a /* b */ c */ 1', 'select c */ ?', 'mysql'],
  ["SELECT 'open", "select '"],
  ["SELECT N'a', E'\\'', x'00'", 'select ? , ? , ?', 'postgresql'],
  ["SELECT 'a\\'", 'select ?', 'postgresql'],
  ["SELECT 'a\\'", "select '", 'mysql'],
  ['SELECT a::int, :name, @name, $1, %s, %(x)s', 'select a :: int , ? , ? , ? , ? , ?'],
  ["SELECT $x$ it's $x$", 'select ?', 'postgresql'],
  ['SELECT 5--1', 'select ? - ?', 'mysql'],
  ['SELECT 5--1', 'select ? --', 'postgresql'],
  ['SELECT ARRAY[1,2]', 'select array [ ? , ? ]'],
  ['SELECT [a b] FROM [c]', 'select [a\\sb] from [c]'],
]
for (const [text, expected, dialect] of skeletons)
  test(`sql skeleton: ${text} (${dialect ?? 'any'})`, () => assert.equal(sql(dialect).skeleton([text]), expected))

const template = "SELECT * FROM ¤ WHERE id = '¤' AND n = ¤ ORDER BY ¤"
const statements: readonly (readonly [text: string, fits: boolean])[] = [
  ["SELECT * FROM users WHERE id = 'a' AND n = 5 ORDER BY name", true],
  ["select * from shop.users where id='it''s' and n=-5 order by name", true],
  ["SELECT * FROM users WHERE id = 'a;--' AND n = 5 ORDER BY name", true],
  ["SELECT * FROM users WHERE id = '' AND n = ? ORDER BY 1", true],
  ["SELECT * FROM users WHERE id = '' OR '1'='1' AND n = 5 ORDER BY name", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = 5 OR 1=1 ORDER BY name", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = 5/**/OR/**/1=1 ORDER BY name", false],
  ["SELECT * FROM users -- WHERE id = 'a' AND n = 5 ORDER BY name", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = (SELECT 1) ORDER BY name", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = 5 ORDER BY sleep(5)", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = * ORDER BY name", false],
  ["SELECT * FROM users WHERE id = 'a' AND n = 5 ORDER BY name; DROP TABLE users", false],
  ["SELECT * FROM users WHERE id = 'a\\' AND n = ' ORDER BY name", false],
]
for (const [text, expected] of statements)
  test(`${expected ? 'fits' : 'does not fit'}: ${text}`, () =>
    assert.equal(fits(sql(), sql().skeleton(pieces(template)), sql().skeleton([text])), expected))

const statementsAndProse: readonly (readonly [text: string, isSql: boolean])[] = [
  ['SELECT * FROM users', true],
  ['  select a\nfrom b', true],
  ['(SELECT 1)', true],
  ['SELECT now()', true],
  ['/* x */ -- y\nSELECT a FROM b', true],
  ['INSERT INTO a VALUES (1)', true],
  ['UPDATE a SET b = 1', true],
  ['DELETE FROM a', true],
  ['WITH x AS (SELECT 1) SELECT * FROM x', true],
  ['MERGE INTO a USING b', true],
  ['CREATE TABLE a (b int)', true],
  ['DROP TABLE a', true],
  ['ALTER TABLE a ADD b int', true],
  ['CALL report(1)', true],
  ['EXEC sp_help', true],
  ['TRUNCATE TABLE a', true],
  ['MSCK REPAIR TABLE logs', true],
  ['Select an option', false],
  ['Update your profile', false],
  ['Update failed: ', false],
  ['Delete this item?', false],
  ['With best regards', false],
  ['Create a new order', false],
  ['Drop files here', false],
  ['Call us now', false],
  ['Insert coin', false],
  ['Use the force, Luke', false],
  ['Set a password', false],
  ['Show more', false],
  ['Describe the problem here', false],
  ['Begin again', false],
  ['select', false],
  ['', false],
  ['https://shop.io/select from', false],
]
for (const [text, expected] of statementsAndProse)
  test(`${expected ? 'a statement' : 'no statement'}: ${text}`, () => assert.equal(looksLikeSql(text), expected))

const dialects: readonly SqlDialect[] = ['any', 'mysql', 'postgresql', 'sqlite', 'tsql', 'partiql']
const fragment = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '[',
  ']',
  '$',
  '$a$',
  '--',
  '/*',
  '*/',
  '#',
  '\n',
  ' ',
  '.',
  '1',
  'a',
  'in',
  'values',
  '(',
  ')',
  ',',
  '?',
  ':',
  '@',
  '%s',
  'é',
  "N'",
  ';',
)
test('sql tokens together are the text', () => {
  fc.assert(
    fc.property(
      fc.array(fragment).map((parts) => parts.join('')),
      fc.constantFrom(...dialects),
      (text, dialect) => {
        assert.equal(
          sqlTokens(text, dialect)
            .map((token) => token.text)
            .join(''),
          text,
        )
        sql(dialect).skeleton([text])
        looksLikeSql(text)
      },
    ),
    { numRuns: 1000 },
  )
})

test('white space, case and comments do not change a skeleton', () => {
  const words = ['SELECT', 'a', ',', "'x y'", 'FROM', '"B c"', 'WHERE', 'd', '>=', '5']
  const gaps = fc.array(fc.constantFrom(' ', '\n\t', ' /* x */ '), { minLength: words.length, maxLength: words.length })
  fc.assert(
    fc.property(gaps, fc.boolean(), (between, lower) => {
      const text = words.map((word, index) => (lower && /^\w+$/.test(word) ? word.toLowerCase() : word) + between[index]).join('')
      assert.equal(sql().skeleton([text]), 'select a , ? from "B\\sc" where d > = ?'.replace('> =', '>='))
    }),
  )
})
