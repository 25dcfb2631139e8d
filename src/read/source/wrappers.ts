/** A handler that belongs to a product, not to the team: it starts the team's handler, which an environment variable names. */
export interface Wrapper {
  readonly vendor: string
  readonly handler: RegExp
  /** Environment variable with the team's own handler. */
  readonly variable: string | undefined
  /** A plugin writes it when it packs: a file of that name in the project is the team's own. */
  readonly written?: true
}

/** Facts from the vendors' set-up pages, restated 2025-11. */
const wrappers: readonly Wrapper[] = [
  // https://docs.datadoghq.com/serverless/guide/handler_wrapper/
  {
    vendor: 'Datadog',
    handler: /^datadog_lambda\.handler\.handler$|(?:^|\/)datadog-lambda-js\/(?:dist\/)?handler\.handler$/,
    variable: 'DD_LAMBDA_HANDLER',
  },
  // https://docs.newrelic.com/docs/serverless-function-monitoring/aws-lambda-monitoring/instrument-lambda-function/env-variables-lambda
  {
    vendor: 'New Relic',
    handler:
      /^newrelic[-_]lambda[-_]wrapper\.handler$|(?:^|\/)newrelic-esm-lambda-wrapper\/index\.handler$|^com\.newrelic\.java\.HandlerWrapper(?:::|$)/,
    variable: 'NEW_RELIC_LAMBDA_HANDLER',
  },
  // https://docs.lumigo.io/docs/lambda-layers
  { vendor: 'Lumigo', handler: /^lumigo-auto-instrument\.handler$|(?:^|\/)lumigo_tracer\._handler$/, variable: 'LUMIGO_ORIGINAL_HANDLER' },
  // https://docs.sentry.io/platforms/python/integrations/aws-lambda/
  {
    vendor: 'Sentry',
    handler: /^sentry_sdk\.integrations\.init_serverless_sdk\.sentry_lambda_handler$/,
    variable: 'SENTRY_INITIAL_HANDLER',
  },
  // https://www.ibm.com/docs/en/instana-observability/current?topic=lambda-native-tracing
  { vendor: 'Instana', handler: /^instana-aws-lambda-auto-wrap(?:-esm)?\.handler$/, variable: 'LAMBDA_HANDLER' },
  // https://github.com/awslabs/aws-lambda-web-adapter
  { vendor: 'AWS Lambda Web Adapter', handler: /(?:^|\/)run\.sh$/, variable: undefined },
  // Files that plugins of the Serverless Framework write when they pack: https://www.serverless.com/plugins/serverless-wsgi, …/serverless-rack
  { vendor: 'serverless-wsgi', handler: /^wsgi(?:_handler)?\.handler$/, variable: undefined, written: true },
  { vendor: 'serverless-rack', handler: /^rack_adapter\.handler$/, variable: undefined, written: true },
]

export function wrapperOf(handler: string): Wrapper | undefined {
  return wrappers.find((wrapper) => wrapper.handler.test(handler))
}

/** Why there is no file behind a wrapper whose variable is not known. */
export function whyWrapped({ vendor, variable }: Wrapper): string {
  if (variable !== undefined)
    return `the handler belongs to ${vendor}; the environment variable ${variable}, which names the own handler, is not in the files`
  if (vendor === 'AWS Lambda Web Adapter') return 'run.sh starts a web server behind the AWS Lambda Web Adapter; its routes are not read'
  return `the handler belongs to ${vendor}, which starts the application behind it`
}
