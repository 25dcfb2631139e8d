// chained
export const handler = async (event) => {
  console.log('chained', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
