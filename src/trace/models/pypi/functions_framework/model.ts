import { pythonModel } from '../../model.ts'

// How Google calls a function: with a request of Flask's, or with an event.
export const functionsFramework = pythonModel({
  packages: ['functions_framework', 'cloudevents'],
  distribution: 'functions-framework',
  exports: {},
  source: 'https://cloud.google.com/functions/docs/writing, https://github.com/GoogleCloudPlatform/functions-framework-python, 2026-11-22',
})
