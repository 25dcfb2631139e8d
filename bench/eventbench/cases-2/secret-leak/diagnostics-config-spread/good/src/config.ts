export const config = {
  stage: process.env.STAGE ?? 'dev',
  stripe: { secretKey: process.env.STRIPE_SECRET_KEY ?? '', retries: 2 },
}
