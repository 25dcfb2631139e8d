import { standardLibrary } from '../trace/python/resolve/standard-library.ts'

/** Does a package call nothing of a cloud by itself? By the name under which it is imported. What is not listed is not known. */
export function isPlain(name: string, language: 'python' | 'javascript'): boolean {
  return language === 'python'
    ? pythonPackages.has(name) || standardLibrary.has(name) || name.startsWith('mypy_boto3_')
    : npmPackages.has(name) || plainScopes.test(name)
}

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** Public scopes whose packages call nothing of a cloud by themselves. */
const plainScopes =
  /^@(?:types|babel|hapi|nestjs|sentry|middy|apollo|graphql-tools|prisma|trpc|fastify|koa|hono|sinclair|xmldom|elastic|tsconfig|as-integrations|sindresorhus|opentelemetry|datadog|turf|jest|testing-library|smithy|octokit|slack|sendgrid|stripe|aws-sdk\/(?:credential-prov|util-|types|middleware|config-res|node-http|protocol|smithy)|aws-lambda-powertools)\b/

// Well known packages for texts, dates, checks of input, logs, tests, HTTP, and databases that are not a cloud's. Read off the public registries'
// descriptions, 2026-11-22; those that projects import most come first in src/trace/models/package-counts*.md.
const npmPackages = words(
  // Language and data
  'lodash underscore ramda rambda fp-ts io-ts rxjs immer immutable async bluebird p-limit p-map p-retry p-queue p-all await-to-js neverthrow ts-pattern',
  'deepmerge defaults-deep merge extend object-path object-hash object-assign dot dot-prop flat fast-deep-equal deep-equal deep-diff set-value tslib',
  'core-js regenerator-runtime reflect-metadata inherits semver ms bytes pluralize change-case camelcase camelcase-keys snakecase-keys humps slugify',
  'escape-html escape-string-regexp he entities iconv-lite base64-js buffer events qs query-string querystring url-parse path-to-regexp picomatch',
  'micromatch minimatch glob minimist commander yargs chalk ansi-colors colors uuid ulid nanoid shortid cuid short-uuid is-uuid hash.js md5 crc',
  // Dates and numbers
  'moment moment-timezone dayjs date-fns date-fns-tz luxon date-holidays cron-parser rrule mathjs big.js bignumber.js decimal.js numeral currency.js',
  // Checks of input
  'joi zod yup ajv ajv-formats ajv-errors ajv-keywords superstruct runtypes valibot validator class-validator class-transformer express-validator celebrate',
  'fastest-validator validate.js jsonschema libphonenumber-js email-validator is-email openapi-backend openapi-typescript dompurify isomorphic-dompurify sanitize-html xss',
  // Formats
  'js-yaml yaml ini toml csv-parse csv-stringify csv-parser fast-csv papaparse xml2js fast-xml-parser xmlbuilder xmlbuilder2 xpath cheerio jsdom parse5 htmlparser2',
  'json5 jsonpath jsonpath-plus jmespath jsonata json-stringify-safe fast-json-stringify flatted marked markdown-it turndown xlsx exceljs docx pdfkit pdf-lib pdfmake pdf-parse',
  'jszip adm-zip archiver unzipper tar tar-stream pako sharp jimp qrcode pngjs file-type mime mime-types image-size protobufjs msgpackr cbor',
  // Templates
  'handlebars mustache ejs pug nunjucks liquidjs eta mjml react react-dom',
  // Servers and HTTP
  'express koa fastify hono koa-router koa-bodyparser body-parser cors helmet compression cookie cookie-parser morgan multer busboy formidable serverless-http',
  'lambda-api itty-router axios axios-retry got ky node-fetch cross-fetch isomorphic-fetch request request-promise superagent needle undici form-data http-errors',
  'http-status http-status-codes ws graphql graphql-tag graphql-request graphql-scalars dataloader agentkeepalive aws-lambda lambda-multipart-parser',
  // Tokens and secrets of the project's own
  'jsonwebtoken jose jws jwa jwk-to-pem jwks-rsa jwt-decode bcrypt bcryptjs argon2 crypto-js tweetnacl node-forge otplib speakeasy passport',
  // Logs, settings, tests
  'winston pino pino-pretty bunyan loglevel debug npmlog signale dotenv dotenv-expand config convict envalid env-var source-map-support dd-trace newrelic',
  'jest mocha chai sinon vitest supertest nock faker chance',
  // Databases and services that ask for no rights of AWS
  'pg pg-pool pg-format mysql mysql2 sqlite3 better-sqlite3 mssql oracledb tedious knex mongodb mongoose redis ioredis cassandra-driver neo4j-driver',
  'sequelize typeorm kysely slonik nodemailer stripe twilio openai googleapis google-auth-library firebase-admin algoliasearch mailgun-js',
)

const pythonPackages = words(
  // Language and data
  'typing_extensions attr attrs cattr cattrs toolz funcy more_itertools pydash boltons cachetools sortedcontainers frozendict wrapt decorator packaging semver',
  'numpy scipy sklearn nltk networkx shapely statsmodels matplotlib seaborn sympy tqdm six future',
  'slugify unidecode inflection inflect regex parse humanize shortuuid ulid nanoid uuid_extensions phonenumbers pycountry ua_parser user_agents chardet charset_normalizer',
  // Dates
  'dateutil pytz tzlocal arrow pendulum dateparser holidays croniter isodate iso8601 ciso8601 freezegun',
  // Checks of input
  'pydantic pydantic_settings pydantic_core marshmallow jsonschema fastjsonschema cerberus voluptuous schema schematics validators email_validator bleach webargs',
  // Formats
  'yaml ruamel toml tomli simplejson ujson orjson ijson jsonpickle jmespath jsonpath_ng xmltodict lxml defusedxml bs4 html5lib markdown markdown2 mistune feedparser',
  'openpyxl xlrd xlsxwriter docx pptx reportlab fpdf PyPDF2 pypdf fitz pdfplumber weasyprint PIL cv2 imageio qrcode magic filetype msgpack cbor2',
  // Templates, servers, HTTP
  'jinja2 mako markupsafe flask flask_cors flask_restful werkzeug fastapi starlette mangum bottle falcon chalicelib awsgi serverless_wsgi graphql graphene ariadne',
  'requests requests_toolbelt requests_futures urllib3 httpx aiohttp httplib2 certifi idna websocket websockets h11 multidict yarl tenacity backoff retry retrying polling2',
  // Tokens
  'jwt jose jwcrypto cryptography Crypto nacl bcrypt passlib itsdangerous OpenSSL rsa ecdsa pyotp oauthlib requests_oauthlib',
  // Logs, settings, tests
  'loguru structlog pythonjsonlogger colorama rich click typer dotenv environs decouple aws_lambda_env_modeler cfnresponse sentry_sdk ddtrace datadog datadog_lambda newrelic debugpy',
  'pytest mock responses faker hypothesis',
  // Databases and services that ask for no rights of AWS
  'psycopg psycopg2 asyncpg pg8000 pymysql MySQLdb mysql sqlalchemy sqlalchemy_utils alembic peewee pymssql pyodbc oracledb cx_Oracle pymongo bson redis neo4j netaddr geoip2',
  'stripe twilio openai telegram linebot slack_sdk paramiko ldap3',
)
