export const handler = async (event) => {
  const [{ body, messageId }] = event.Records
  const { card, seat } = JSON.parse(body)
  console.info(JSON.stringify({ messageId, seat, card })) // finds sensitive-data-logged
}
