/**
 * Names in models that nothing declares of what `npm run refresh-data` reads, and that are right all the same: by the model's key, the
 * reason and the names, with spaces between them.
 */
export const undeclaredNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@aws-lambda-powertools/batch': { 'until 1.12': 'asyncProcessPartialResponse' },
  '@aws-lambda-powertools/event-handler': { 'the stub’s own name for a class of a subpath': 'BaseRouter GraphQLRouter' },
  '@azure/functions': { 'what the engine asks the stub': 'invoke' },
  '@hono/zod-openapi': { 'for stubs of other packages': 'validator' },
  '@lambda-middleware/compose': { 'of packages that the registry no longer has': 'doNotWait httpHeaderNormalizer' },
  '@middy/util': { 'for stubs of other packages': 'fetchedBy' },
  ajv: { 'the stub’s own name for the class of ajv/dist/jtd': 'AjvJTD' },
  express: { 'for stubs of other packages': 'express prepared textBody' },
  global: {
    'the runtime of Lambda has it': 'awslambda awslambda.HttpResponseStream awslambda.streamifyResponse',
    'undocumented but real': 'process.binding',
  },
  hono: { 'for stubs of other packages': 'OpenAPIHono check valueAt' },
  'js-yaml': { 'what the model notes for itself': 'Schema#added' },
  'js-yaml <4.0.0': { 'what the model notes for itself': 'Schema#added' },
  process: { 'undocumented but real': 'binding' },
  'serverless-http': { 'for stubs of other packages': 'ServerResponse getCurrentLambdaInvoke requestOf' },
  'tar-stream': { 'what the stub asks the model': 'entries/partOf' },
  'py:azure': { 'what the stub asks the model': 'functions.input_object functions.input_rows' },
  'py:base64': { 'until Python 3.8': 'decodestring encodestring' },
  'py:builtins': { 'Python 2': 'execfile raw_input' },
  'py:django': { 'passed on to the driver’s cursor': 'Cursor#fetchall Cursor#fetchmany Cursor#fetchone' },
  'py:ldap3': {
    'python-ldap, which publishes no wheel':
      'Client#add_s Client#bind_s Client#compare_s Client#delete_s Client#modify_s Client#rename_s Client#search_ext Client#search_ext_s Client#search_s Client#search_st Client#set_option Client#simple_bind Client#simple_bind_s Client#start_tls_s Client#unbind_s dn.escape_dn_chars filter.filter_format',
  },
  'py:paramiko': { 'pysftp, which publishes no wheel': 'CnOpts' },
  'py:requests': {
    'the future’s own, with requests_futures': 'Response#result',
    'made when the package is loaded': 'packages.urllib3.disable_warnings',
  },
  'py:sh': { 'Python 2': 'getoutput getstatusoutput popen2 popen3', 'any program is an attribute of the package': 'sh' },
  'py:shortuuid': { 'names, which publishes no wheel': 'get_first_name get_full_name' },
  'py:smart_open': { 'until 2.0': 'smart_open' },
  'py:time': { 'until Python 3.7': 'clock' },
  'py:urllib3': { 'inherited from io.IOBase': 'Response#readlines' },
  'py:xml': { 'until Python 3.8': 'Element#getchildren Element#getiterator' },
}

/** Models that share one table of types (python/db-api.ts): a name in it is right when one of them declares it. */
export const sharingTypes: readonly string[] = ['py:mysql', 'py:psycopg', 'py:psycopg2', 'py:pymysql', 'py:pyodbc', 'py:sqlite3']
