// told
export const handler = async (event) => {
  console.log('told', Object.keys(event ?? {}).length)
  return { statusCode: 200 }
}
