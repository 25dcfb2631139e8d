/**
 * Domains under which anybody can have a name of their own, so that choosing the first label chooses the host. From the providers' own documents on
 * default host names (AWS, Azure, Google Cloud, Cloudflare, Vercel, Netlify, GitHub, Heroku, ngrok; read 2026-08).
 */
const shared =
  /(?:^|\.)(?:(?:s3(?:[.-][a-z0-9-]+)*|(?:execute-api|lambda-url|elb)\.[a-z0-9-]+)\.(?:amazonaws\.com|on\.aws)|cloudfront\.net|elasticbeanstalk\.com|amplifyapp\.com|azurewebsites\.net|(?:blob|web|file)\.core\.windows\.net|azureedge\.net|cloudapp\.azure\.com|appspot\.com|run\.app|cloudfunctions\.net|web\.app|firebaseapp\.com|storage\.googleapis\.com|workers\.dev|pages\.dev|vercel\.app|netlify\.app|github\.io|herokuapp\.com|ngrok\.io|ngrok-free\.app)$/

/** Can anybody have a host directly under the domain (without its leading dot)? */
export function isSharedDomain(domain: string): boolean {
  return domain.length < 256 && shared.test(domain.toLowerCase())
}
