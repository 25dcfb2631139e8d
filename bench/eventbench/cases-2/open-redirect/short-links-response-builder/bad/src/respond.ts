type Answer = { statusCode: number; headers: Record<string, string>; body?: string }
const answer = (statusCode: number, headers: Record<string, string> = {}): Answer => ({ statusCode, headers })
export const seeOther = (Location: string): Answer => answer(303, { Location })
export const badRequest = (): Answer => answer(400)
