import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Work is left behind when the function answers',
  risk: 'code-quality',
  severity: 'low',
  why: 'The platform freezes a function as soon as its answer is given. What nobody waited for is lost, or goes on in the request of somebody else; its failure is reported nowhere. Audit records and notifications vanish that way. In Python a coroutine that nobody waits for does not even begin.',
  fix: 'Wait for the work, or give it to a queue where it may take longer.',
  fixIn: {
    JavaScript:
      '`await` the call, return its promise, or collect the promises: `await Promise.all(list.map(async (one) => …))` instead of `forEach`.',
    Python: '`await` the call, `await asyncio.gather(…)` for several, `asyncio.run(…)` in a handler that is not asynchronous itself.',
  },
  silent: [
    'The promise or coroutine is awaited, returned, stored, handed on, or followed by `.then` or `.catch`.',
    'Calls that wait by themselves: boto3, `requests`.',
    'Handlers that answer by a callback: they end when nothing is under way any more.',
    'Code that runs while the function starts.',
  ],
  references: [
    'CWE-362',
    'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
    'https://docs.python.org/3/library/asyncio-dev.html#detect-never-awaited-coroutines',
  ],

  find: (app) =>
    factsOf(app, ['missing-await'], ({ name, detail }, where) =>
      detail === 'each' ? `forEach ${where} does not wait for the async function it is given` : `nobody waits for ${name} ${where}`,
    ),
})
