import { pythonModel } from '../../model.ts'

// An application is served by the adapters: see `mangum`.
export const flask = pythonModel({
  packages: ['flask', 'quart', 'flask_restful', 'flask_restx', 'flask_cors', 'flask_lambda', 'flask_login', 'flask_smorest'],
  exports: {},
  source: 'https://flask.palletsprojects.com/en/stable/api/, https://flask-restful.readthedocs.io/en/latest/api.html, 2026-11-22',
})
