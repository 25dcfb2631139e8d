import { expression } from './expression/expression.ts'
import { header } from './header/header.ts'
import { html } from './html/html.ts'
import { json } from './json/json.ts'
import { ldap, ldapName } from './ldap/ldap.ts'
import { log } from './log/log.ts'
import { path } from './path/path.ts'
import { regex } from './regex/regex.ts'
import { shell } from './shell/shell.ts'
import { sql } from './sql/sql.ts'
import { url } from './url/url.ts'
import { xpath } from './xpath/xpath.ts'

/** All languages by their id. A part that needs one only imports that one. */
export const languages = { expression, header, html, json, ldap, 'ldap-name': ldapName, log, path, regex, shell, sql: sql(), url, xpath }

export type LanguageId = keyof typeof languages
