import { pythonModel } from '../../model.ts'

// Decorators that call the function again, watch it, or remember what it gave.
export const tenacity = pythonModel({
  packages: [
    'tenacity',
    'backoff',
    'retrying',
    'retry',
    'aws_xray_sdk',
    'cachetools',
    'ratelimit',
    'lambda_decorators',
    'datadog_lambda',
    'ddtrace',
    'sentry_sdk',
    'newrelic',
    'epsagon',
    'lumigo_tracer',
    'thundra',
    'opentelemetry',
    'timeout_decorator',
    'nest_asyncio',
    'wrapt',
    'deprecated',
    'deprecation',
  ],
  exports: {},
  source:
    'https://tenacity.readthedocs.io, https://github.com/litl/backoff, https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-python.html, https://docs.sentry.io/platforms/python/, https://lambda-decorators.readthedocs.io, 2026-11-22',
})
