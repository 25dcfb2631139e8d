import { pythonModel } from '../../model.ts'

export const pyathena = pythonModel({
  packages: ['pyathena'],
  distribution: 'PyAthena',
  exports: {},
  source: 'https://github.com/laughingman7743/PyAthena, 2026-11-22',
})
