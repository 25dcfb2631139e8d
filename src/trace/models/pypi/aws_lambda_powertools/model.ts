import { pythonModel } from '../../model.ts'

// All of it is a program: see the stub.
export const powertools = pythonModel({
  packages: ['aws_lambda_powertools'],
  distribution: 'aws-lambda-powertools',
  exports: {},
  source:
    'https://docs.aws.amazon.com/powertools/python/latest/core/event_handler/api_gateway/, https://docs.aws.amazon.com/powertools/python/latest/utilities/data_classes/, https://docs.aws.amazon.com/powertools/python/latest/utilities/batch/, https://docs.aws.amazon.com/powertools/python/latest/utilities/parameters/, https://docs.aws.amazon.com/powertools/python/latest/utilities/idempotency/, 2026-11-22',
})
