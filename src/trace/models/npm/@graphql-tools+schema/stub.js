export const makeExecutableSchema = ({ resolvers }) => ({ resolvers })
export const mergeSchemas = ({ resolvers }) => ({ resolvers })
