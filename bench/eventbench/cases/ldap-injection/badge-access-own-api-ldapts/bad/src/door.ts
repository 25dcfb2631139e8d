import axios from 'axios'

interface Swipe {
  badge: string
  door: string
}

export const handler = async ({ badge, door }: Swipe) => {
  const { data } = await axios.post<{ known: boolean }>(`${process.env.DIRECTORY_API}/badges`, { badge })
  return { open: data.known && door.length > 0 }
}
