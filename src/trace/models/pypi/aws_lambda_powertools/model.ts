import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const none: Rule = { gives: { of: [] } }
const secret: Gives = { read: 'secret', from: 'a secret' }

// Routers, loggers, batches, schemas and events are programs: see the stub.
export const powertools = pythonModel({
  packages: ['aws_lambda_powertools'],
  distribution: 'aws-lambda-powertools',
  exports: {
    ...each(['utilities.parameters.get_parameter', 'utilities.parameters.get_secret', 'utilities.parameters.get_parameters'], {
      gives: secret,
    }),
    ...each(
      ['utilities.parameters.get_app_config', 'utilities.parameters.get_parameters_by_name', 'utilities.parameters.AppConfigProvider'],
      none,
    ),
    ...each(['utilities.parameters.SSMProvider', 'utilities.parameters.SecretsProvider', 'utilities.parameters.DynamoDBProvider'], {
      gives: { type: 'Provider' },
    }),
    ...each(
      [
        'utilities.idempotency.DynamoDBPersistenceLayer',
        'utilities.idempotency.IdempotencyConfig',
        'utilities.idempotency.config.IdempotencyConfig',
      ],
      none,
    ),
    ...each(['utilities.feature_flags.AppConfigStore', 'utilities.feature_flags.FeatureFlags'], none),
  },
  types: {
    Provider: { methods: { ...each(['get', 'get_multiple', 'get_parameters_by_name'], { gives: secret }) } },
  },
  source:
    'https://docs.aws.amazon.com/powertools/python/latest/core/event_handler/api_gateway/, https://docs.aws.amazon.com/powertools/python/latest/utilities/data_classes/, https://docs.aws.amazon.com/powertools/python/latest/utilities/batch/, 2026-11-22',
})
