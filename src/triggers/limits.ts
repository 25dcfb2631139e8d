// Payload limits of AWS Lambda, in bytes. Source: AWS Lambda, Invoke (docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html), read 2026-11-22.

/** Waiting callers and pollers. */
export const synchronousBytes = 6 * 1024 * 1024

/** Events that Lambda queues first: 1 MB; older pages say 256 KB. */
export const asynchronousBytes = 1024 * 1024
