/** Packages whose declarations are published apart, as `@types/…`. */
export const typedApart: ReadonlySet<string> = new Set(
  `elasticsearch koa-cors @koa/cors koa-helmet koa-logger @koa/router koa-router xmldom archiver yazl async neo-async aws4 bcrypt
  bcrypt-nodejs better-sqlite3 bluebird busboy connect-busboy dicer chance seedrandom randomstring cookie-parser cookie-session
  express-session set-cookie-parser cors morgan compression serve-favicon cross-spawn debug decompress download merge-deep dot dynamodb ejs
  escape-html sanitize-html insane he escape-regexp regexp.escape lodash.escape lodash.escaperegexp express body-parser image-type
  probe-image-size flat fluent-ffmpeg formidable multiparty fs-extra gm imagemagick gremlin ip is-uuid uuid-validate @hapi/joi js-yaml yamljs
  jsonpath jsonwebtoken jwk-to-pem pem-jwk jws koa-bodyparser koa-compose koa parse-multipart ldapjs google-libphonenumber
  lodash lodash-es lodash.clonedeep lodash.clone clone clone-deep lodash.merge lodash.mergewith lodash.defaultsdeep lodash.assign
  lodash.template npmlog signale luxon showdown remarkable markdown-it jexl mime-types mime minimist yargs-parser mssql multer multer-s3
  mustache mustache-express mysql needle nodemailer nunjucks object-path set-value get-value oracledb async-retry papaparse pg-format
  pg-pool pg bunyan pug jade qs ramda request request-promise request-promise-native static-eval semver serialize-javascript shell-quote
  shell-escape shelljs shortid sqlstring tsqlstring pg-escape ssh2 superagent tar-stream underscore unzip unzipper yauzl tar-fs validator
  wkhtmltopdf html-pdf ws xml2js xml2json safe-eval`.split(/\s+/),
)

/** What is read beside the packages that a model names, by its key: what a package passes on, and older versions whose names a model still knows. */
export const readAlso: Readonly<Record<string, readonly string[]>> = {
  global: ['undici-types', 'typescript@5.9'],
  express: ['@types/express-serve-static-core'],
  mongodb: ['@types/mongodb@3'],
  mongoose: ['mongoose@7', 'mongoose@5.13'],
  execa: ['execa@5', 'execa@0.11'],
  'file-type': ['file-type@16'],
  got: ['got@11'],
  koa: ['@types/koa-compose'],
}

/** Types that the package calls otherwise than the model does, by the model's key. */
export const calledThere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pg: { Client: 'PoolClient' },
  'py:io': { File: 'TextIOWrapper BufferedReader' },
  'py:subprocess': { Pipe: 'IO' },
}

/** Distributions of Python that are read where the stubs of typeshed lack a name, by the model's key. */
export const wheels: Readonly<Record<string, readonly string[]>> = {
}
