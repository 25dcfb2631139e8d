const rows = 40
const boards = { lobby: {} }

export async function handler({ body }) {
  const { board, cell, colour } = JSON.parse(body)
  if (!(board in boards)) return { statusCode: 404 }
  boards[board][cell] = colour // finds prototype-pollution
  return { statusCode: 200, body: JSON.stringify({ rows }) }
}
