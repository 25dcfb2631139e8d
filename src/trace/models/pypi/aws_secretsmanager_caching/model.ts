import { pythonModel } from '../../model.ts'

export const secretsManagerCaching = pythonModel({
  packages: ['aws_secretsmanager_caching'],
  distribution: 'aws-secretsmanager-caching',
  exports: {},
  source: 'https://github.com/aws/aws-secretsmanager-caching-python, 2026-11-22',
})
