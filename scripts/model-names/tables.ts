/** Packages whose declarations are published apart, as `@types/…`. */
export const typedApart: ReadonlySet<string> = new Set(
  `elasticsearch koa-cors @koa/cors koa-helmet koa-logger @koa/router koa-router xmldom archiver yazl async neo-async aws4 bcrypt
  bcrypt-nodejs better-sqlite3 bluebird busboy connect-busboy dicer chance seedrandom randomstring cookie-parser cookie-session
  express-session set-cookie-parser cors morgan compression serve-favicon cross-spawn debug decompress download merge-deep dot dynamodb ejs
  escape-html sanitize-html insane he escape-regexp regexp.escape lodash.escape lodash.escaperegexp express body-parser image-type
  probe-image-size flat fluent-ffmpeg formidable multiparty fs-extra gm imagemagick gremlin ip is-uuid uuid-validate @hapi/joi js-yaml yamljs
  jsonpath jsonwebtoken jwk-to-pem pem-jwk jws koa-bodyparser koa-compose koa parse-multipart ldapjs activedirectory2 google-libphonenumber
  lodash lodash-es lodash.clonedeep lodash.clone clone clone-deep lodash.merge lodash.mergewith lodash.defaultsdeep lodash.assign
  lodash.template npmlog signale luxon showdown remarkable markdown-it jexl mime-types mime minimist yargs-parser mssql multer multer-s3
  mustache mustache-express mysql needle nodemailer nunjucks object-path set-value get-value oracledb async-retry papaparse pg-format
  pg-pool pg bunyan pug jade qs ramda request request-promise request-promise-native static-eval semver serialize-javascript shell-quote
  shell-escape shelljs shortid sqlstring tsqlstring pg-escape ssh2 ssh2-sftp-client superagent tar-stream underscore unzip unzipper yauzl tar-fs validator
  wkhtmltopdf html-pdf ws xml2js xml2json`.split(/\s+/),
)

/** What is read beside the packages that a model names, by its key: what a package passes on, and older versions whose names a model still knows. */
export const readAlso: Readonly<Record<string, string>> = {
  '@apollo/server': '@graphql-yoga/node@2 @graphql-tools/schema',
  '@aws-lambda-powertools/tracer': '@aws-lambda-powertools/metrics@1',
  '@prisma/client': '@prisma/client@5',
  algoliasearch: 'algoliasearch@4 @algolia/client-search@4 @algolia/client-search meilisearch@0.40',
  archiver: 'archiver@7 @types/archiver@6 @types/node@20',
  'better-sqlite3': '@types/node@24',
  busboy: '@types/node@20',
  execa: 'execa@5 execa@1',
  express: '@types/express-serve-static-core',
  'file-type': 'file-type@16',
  'firebase-admin': '@firebase/database-types',
  'fs-extra': '@types/node@20',
  global: 'undici-types typescript@5.9',
  googleapis: 'googleapis-common',
  got: 'got@11',
  'js-yaml': 'js-yaml@4 @types/js-yaml@3',
  langchain: 'langchain@0.1 @langchain/community@0.0.57',
  mongodb: '@types/mongodb@3 mongodb@2',
  mongoose: 'mongoose@7 mongoose@5.13',
  'neo4j-driver': 'neo4j-driver-core neo4j-driver-core@4',
  openai: 'openai@3',
  'p-limit': 'p-queue',
  puppeteer: 'puppeteer-core@21',
  ramda: 'types-ramda',
  runtypes: 'runtypes@6',
  sequelize: 'sequelize@5',
  slonik: '@slonik/sql-tag',
  stripe: 'auth0@4 auth0@3 @types/auth0@3',
  typeorm: 'typeorm@0.3 typeorm@0.2',
  ulid: 'short-uuid@4',
  valibot: 'valibot@0.13',
  xml2js: 'fast-xml-parser@3',
  zod: 'zod@3',
}

/** Types that the package calls otherwise than the model does, by the model's key. */
export const calledThere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pg: { Client: 'PoolClient' },
  knex: { Knex: 'Transaction' },
  ky: { Ky: 'KyInstance' },
  'athena-express': { Athena: 'AthenaExpress AthenaExpressClass' },
  mongodb: { Cursor: 'FindCursor AggregationCursor' },
  'py:gzip': { File: 'GzipFile BZ2File LZMAFile' },
  'py:hashlib': { Hash: 'HASH HMAC' },
  'py:http': { Response: 'HTTPResponse' },
  'py:os': { Pipe: '_wrap_close', Entry: 'DirEntry' },
  'py:tarfile': { Entry: 'ExFileObject TarInfo' },
  'py:urllib': { Response: 'HTTPResponse addinfourl', Opener: 'OpenerDirector' },
  'py:xml': { Parser: 'XMLParserType XMLReader IncrementalParser', Element: 'ElementTree' },
  'py:zipfile': { Entry: 'ZipExtFile ZipInfo' },
  'py:io': { File: 'TextIOWrapper BufferedReader' },
  'py:subprocess': { Pipe: 'IO' },
}

/** Distributions of Python that are read where the stubs of typeshed lack a name, by the model's first package. */
const wheelsOf: Readonly<Record<string, string>> = {
  aiohttp: 'aiohttp aiohttp-retry',
  ast: 'simpleeval asteval RestrictedPython js2py py-mini-racer numexpr',
  asyncpg: 'asyncpg databases',
  attr: 'attrs',
  aws_lambda_powertools: 'aws-lambda-powertools',
  awswrangler: 'awswrangler pydataapi',
  azure:
    'azure-functions azure-cosmos azure-storage-blob azure-storage-queue azure-data-tables azure-identity azure-keyvault-secrets azure-servicebus azure-eventhub',
  bs4: 'beautifulsoup4 html5lib pyquery selectolax',
  cerberus: 'cerberus',
  cfnresponse: 'crhelper',
  click: 'click typer ariadne graphene strawberry-graphql graphql-core',
  codecs: 'Unidecode chardet charset-normalizer',
  cryptography: 'cryptography pycryptodome pynacl rsa passlib bcrypt argon2-cffi ecdsa aws-encryption-sdk python-gnupg itsdangerous',
  csv: 'unicodecsv',
  datetime: 'pendulum arrow ciso8601 isodate tzlocal iso8601 delorean freezegun',
  defusedxml: 'defusedxml untangle',
  django: 'Django djangorestframework',
  dotenv:
    'python-dotenv python-decouple environs dynaconf requests-aws4auth aws-requests-auth certifi phonenumbers email-validator pycountry',
  elasticsearch: 'elasticsearch opensearch-py elasticsearch-dsl',
  fastapi: 'fastapi starlette',
  flask: 'flask',
  functions_framework: 'functions-framework cloudevents',
  google:
    'google-cloud-bigquery google-cloud-storage google-cloud-firestore google-cloud-datastore google-cloud-pubsub google-cloud-tasks google-cloud-secret-manager google-cloud-logging google-auth google-generativeai firebase-admin google-api-python-client gspread google-cloud-spanner',
  gzip: 'lz4 zstandard',
  importlib: 'setuptools==75.8.0',
  hashlib: 'blake3 xxhash mmh3',
  httpx: 'httpx',
  ipaddress: 'IPy',
  jinja2: 'jinja2 mako chevron pystache',
  jose: 'python-jose authlib jwcrypto cognitojwt python_jwt joserfc',
  json: 'orjson python-rapidjson demjson3 json5 hjson',
  jsonschema: 'jsonschema fastjsonschema',
  jwt: 'PyJWT',
  loguru: 'loguru logbook eliot-tree rich coloredlogs',
  lxml: 'lxml-stubs lxml types-lxml lxml==4.9.4',
  mangum: 'mangum',
  markupsafe: 'markupsafe bleach nh3 html-sanitizer',
  marshmallow: 'marshmallow webargs',
  mimetypes: 'python-magic filetype puremagic',
  msgpack: 'msgpack cbor2 fastavro tomli dynamodb-json glom',
  mysql: 'mysql-connector-python',
  neo4j: 'neo4j gremlinpython py2neo neomodel',
  numpy: 'numpy Pillow imageio keras scipy onnxruntime',
  openai:
    'openai anthropic groq cohere mistralai litellm langchain langchain-core langchain-openai langchain-aws langchain-community langchain-anthropic replicate together openai==0.28.1 langchain==0.3.27 langchain==0.0.200',
  pandas: 'pandas polars',
  paramiko: 'fabric invoke asyncssh scp netmiko',
  pickle: 'dill cloudpickle joblib jsonpickle compress-pickle',
  psycopg: 'psycopg psycopg-pool',
  psycopg2: 'aiopg',
  pydantic: 'pydantic',
  pymongo: 'pymongo motor mongomock pymongo==3.13.0',
  pydash: 'pydash pydash==3.4.8',
  pymysql: 'pymysql aiomysql asyncmy',
  pynamodb: 'pynamodb dynamorm dyntastic',
  pyodbc:
    'pymssql oracledb pg8000 aurora-data-api snowflake-connector-python redshift-connector PyAthena databricks-sql-connector trino PyHive clickhouse-driver vertica-python duckdb pyodbc',
  redis: 'redis aioredis pymemcache valkey fakeredis momento aioredis==1.3.1',
  requests: 'requests requests-cache requests-futures requests-html cloudscraper curl_cffi',
  sh: 'sh plumbum delegator.py GitPython',
  shortuuid: 'shortuuid nanoid python-ulid ulid-py svix-ksuid cuid',
  smart_open: 'smart-open fsspec s3fs gcsfs cloudpathlib',
  sqlalchemy: 'SQLAlchemy flask-sqlalchemy sqlmodel',
  sqlite3: 'aiosqlite apsw',
  stripe:
    'stripe twilio sendgrid slack_sdk slack_bolt slackclient PyGithub python-gitlab simple-salesforce python-telegram-bot pyTelegramBotAPI notion-client jira stripe==5.5.0',
  structlog: 'structlog python-json-logger',
  tenacity: 'tenacity',
  urllib3: 'urllib3',
  uuid: 'uuid6 uuid7 uuid-utils',
  validators: 'validators',
  weasyprint:
    'weasyprint pdfkit imgkit xhtml2pdf markdown2 mistune reportlab pypdf pdfplumber python-docx python-pptx openpyxl xlsxwriter PyPDF2 weasyprint==52.5',
  werkzeug: 'werkzeug python-slugify pathvalidate inflection werkzeug==2.0.3',
  yaml: 'strictyaml oyaml',
  zeep: 'zeep gql websocket-client websockets kafka-python pika',
}

/** Distributions to read for a model of Python, in order. */
export function wheelsFor([first = '']: readonly string[]): readonly string[] {
  return wheelsOf[first.slice('py:'.length)]?.split(' ') ?? []
}
