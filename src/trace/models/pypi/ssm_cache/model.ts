import { pythonModel } from '../../model.ts'

export const ssmCache = pythonModel({
  packages: ['ssm_cache'],
  distribution: 'ssm-cache',
  exports: {},
  source: 'https://github.com/alexcasalboni/ssm-cache-python, 2026-11-22',
})
