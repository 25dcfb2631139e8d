const rows = 40
const boards = new Map([['lobby', new Map()]])

export async function handler({ body }) {
  const { board, cell, colour } = JSON.parse(body)
  if (!boards.has(board)) return { statusCode: 404 }
  boards.get(board).set(cell, colour)
  return { statusCode: 200, body: JSON.stringify({ rows }) }
}
