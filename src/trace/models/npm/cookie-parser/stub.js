import { open } from 'cordon'

// Cookies are the caller's, and may be JSON (`j:`); signed cookies and sessions hold what the program put there.
export default function cookieParser(secret) {
  return (request, response, next) => {
    request.cookies = open(request.cookieText, request.headers.cookie)
    request.signedCookies = open()
    if (request.session === undefined)
      request.session = { destroy: (done) => done && done(), regenerate: (done) => done && done(), save: (done) => done && done() }
    return next()
  }
}
cookieParser.JSONCookie = (text) => open(text)
cookieParser.signedCookie = () => open()
