// Middlewares of middy that leave the data as it is.
const middleware = () => ({ before: () => undefined })
export default middleware
export const captureCorrelationIds = middleware
