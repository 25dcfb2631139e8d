export type Handler<E, R> = (event: E) => Promise<R>
const failure = (message: string) => ({ statusCode: 500, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ message }) })

export function withErrorHandling<E, R>(inner: Handler<E, R>) {
  return async (event: E) => {
    try {
      return await inner(event)
    } catch (error) {
      return failure(error instanceof RangeError ? 'not a road' : 'unknown')
    }
  }
}
