import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer'

export class Mailer {
  private readonly transport: Transporter = nodemailer.createTransport({ host: 'smtp.estate.example', port: 465, secure: true })
  private readonly defaults: SendMailOptions = { from: 'office@estate.example', subject: 'Viewing' }
  send(options: SendMailOptions): Promise<unknown> {
    return this.transport.sendMail({ ...this.defaults, ...options })
  }
}
