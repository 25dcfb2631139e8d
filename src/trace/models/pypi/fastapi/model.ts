import { pythonModel } from '../../model.ts'

// Defaults of parameters (`Query(…)`, `Depends(…)`) are evaluated when the function is called: what they give is the request's part.
export const fastapi = pythonModel({
  packages: ['fastapi', 'starlette'],
  exports: {},
  source: 'https://fastapi.tiangolo.com/reference/, https://www.starlette.io/responses/, 2026-11-22',
})
